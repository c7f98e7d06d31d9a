/** The entries of each report, one table a kind, and the words that they cite. */
export const entries = `
create table entries (
  id integer primary key,
  report_id integer not null references reports (id) on delete cascade,
  kind text not null,
  key text not null,
  position integer not null,
  unique (key, report_id)
) strict;
create index entries_report on entries (report_id, kind, position);

-- Either of an entry, or of a report itself (its title, its date of publication).
create table citations (
  entry_id integer references entries (id) on delete cascade,
  report_id integer references reports (id) on delete cascade,
  position integer not null,
  field text,
  "in" text not null,
  start integer,
  "end" integer,
  key text,
  text text not null,
  rule text not null,
  reason text,
  check ((entry_id is null) <> (report_id is null))
) strict;
create index citations_entry on citations (entry_id, position) where entry_id is not null;
create index citations_report on citations (report_id, position) where report_id is not null;

create table people (
  entry_id integer primary key references entries (id) on delete cascade,
  name text not null,
  role text,
  of text,
  mentions integer not null
) strict;

create table organisations (
  entry_id integer primary key references entries (id) on delete cascade,
  name text not null,
  kind text not null,
  code text,
  mentions integer not null
) strict;

create table places (
  entry_id integer primary key references entries (id) on delete cascade,
  name text not null,
  kind text not null,
  code text,
  mentions integer not null
) strict;

create table engagements (
  entry_id integer primary key references entries (id) on delete cascade,
  main integer not null,
  type text not null,
  form text,
  rank text,
  status text not null,
  date text,
  place text,
  initiator text not null,
  host text not null,
  guest text not null,
  others text not null,
  occasion text,
  topics text not null,
  inferred text not null
) strict;

-- listed is 0 for a party that stands only among the engagement's host, guest or others.
create table participants (
  entry_id integer not null references engagements (entry_id) on delete cascade,
  position integer not null,
  listed integer not null,
  name text not null,
  side text not null,
  part text,
  role text,
  of text,
  primary key (entry_id, position)
) strict, without rowid;

create table statements (
  entry_id integer primary key references entries (id) on delete cascade,
  speaker text not null,
  addressee text not null,
  mode text not null,
  act text not null,
  text text not null,
  topics text not null
) strict;

create table figures (
  entry_id integer primary key references entries (id) on delete cascade,
  value real not null,
  unit text,
  modifier text,
  basis text,
  indicator text,
  change text,
  period text,
  speaker text not null
) strict;

create table undertakings (
  entry_id integer primary key references entries (id) on delete cascade,
  what text not null,
  status text not null,
  by text,
  date text
) strict;

create table documents (
  entry_id integer primary key references entries (id) on delete cascade,
  title text not null,
  type text not null,
  status text not null,
  date text,
  parties text not null,
  signatories text not null
) strict;

create table gifts (
  entry_id integer primary key references entries (id) on delete cascade,
  what text not null,
  "from" text,
  "to" text
) strict;
`;
