/** Views for readers of the file itself (Datasette, R, DB Browser): only what stands in the chronicle, with its report. */
const REPORT = `r.key as report, r.label, r.outlet, r.url, r.published`;
const FROM = (table: string) => `
  from ${table} x join entries e on e.id = x.entry_id join reports r on r.id = e.report_id
  where r.current = 1`;

export const views = `
create view current_engagements as
  select e.key, x.engagement, x.main, x.type, x.form, x.rank, x.status, x.date, x.place, x.host, x.guest,
    x.others, x.occasion, ${REPORT} ${FROM("engagements")};

create view current_participants as
  select e.key as entry, g.engagement, x.name, x.side, x.part, x.role, x.of, g.type, g.date, ${REPORT}
  from participants x join engagements g on g.entry_id = x.entry_id
    join entries e on e.id = x.entry_id join reports r on r.id = e.report_id
  where r.current = 1;

create view current_people as
  select e.key, p.person, x.name, x.role, x.of, x.mentions, ${REPORT}
  from people x join entries e on e.id = x.entry_id join reports r on r.id = e.report_id
    left join persons p on p.name_key = x.name_key and p.of_key = x.of_key
  where r.current = 1;

create view current_statements as
  select e.key, x.speaker, x.addressee, x.mode, x.act, x.text, ${REPORT} ${FROM("statements")};

create view current_figures as
  select e.key, x.value, x.unit, x.modifier, x.basis, x.indicator, x.change, x.period, x.speaker,
    ${REPORT} ${FROM("figures")};

create view current_undertakings as
  select e.key, x.what, x.status, x.by, x.date, ${REPORT} ${FROM("undertakings")};

create view current_documents as
  select e.key, x.title, x.type, x.status, x.date, x.parties, x.signatories, ${REPORT}
  ${FROM("documents")};

create view current_gifts as
  select e.key, x.what, x."from", x."to", ${REPORT} ${FROM("gifts")};
`;
