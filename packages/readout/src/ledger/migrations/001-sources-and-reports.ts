/** Sources with their retrievals, the imports that brought them, and the reports read from them. */
export const sourcesAndReports = `
create table removals (
  id integer primary key,
  target text not null
) strict;

create table imports (
  id integer primary key,
  started text not null,
  finished text,
  arguments text not null,
  version text not null,
  unchanged integer not null default 0,
  removal_id integer references removals (id)
) strict;

create table failures (
  id integer primary key,
  import_id integer not null references imports (id) on delete cascade,
  path text not null,
  line integer,
  code text not null,
  message text not null
) strict;
create index failures_import on failures (import_id);

create table sources (
  id integer primary key,
  sha256 text not null unique,
  media_type text not null,
  encoding text not null,
  encoding_basis text not null,
  field text,
  bytes integer not null,
  raw blob not null
) strict;

-- revision_of: the first report of the same address (or of the same source); live: not removed;
-- current: the latest revision that is live. Only current reports stand in the chronicle.
create table reports (
  id integer primary key,
  key text not null unique,
  revision_of integer not null,
  revision integer not null,
  live integer not null,
  current integer not null,
  source_id integer not null references sources (id),
  import_id integer not null references imports (id),
  version text not null,
  label text not null,
  path text,
  line integer,
  url text,
  address text,
  retrieved text,
  supplied text not null,
  title text,
  outlet text,
  authors text not null,
  credits text not null,
  section text,
  published text,
  updated text,
  dateline text,
  language text,
  kind text not null,
  licence text,
  text_sha256 text not null,
  record_sha256 text not null,
  text text not null,
  offset_map blob not null
) strict;
create index reports_revision_of on reports (revision_of, id);
create index reports_address on reports (address);
create index reports_source on reports (source_id);
create index reports_import on reports (import_id);
create index reports_label on reports (label);

create table retrievals (
  id integer primary key,
  report_id integer not null references reports (id) on delete cascade,
  source_id integer not null references sources (id),
  import_id integer not null references imports (id),
  outcome text not null,
  label text not null,
  path text,
  line integer,
  url text,
  retrieved text,
  supplied text not null,
  removal_id integer references removals (id)
) strict;
create index retrievals_report on retrievals (report_id);
create index retrievals_source on retrievals (source_id);
create index retrievals_import on retrievals (import_id);
create index retrievals_label on retrievals (label);
create index retrievals_removal on retrievals (removal_id) where removal_id is not null;
create index imports_removal on imports (removal_id) where removal_id is not null;

create table leads (
  report_id integer not null references reports (id) on delete cascade,
  position integer not null,
  title text not null,
  time text,
  url text,
  start integer not null,
  "end" integer not null,
  primary key (report_id, position)
) strict, without rowid;

create table problems (
  report_id integer not null references reports (id) on delete cascade,
  position integer not null,
  code text not null,
  message text not null,
  start integer,
  "end" integer,
  primary key (report_id, position)
) strict, without rowid;
`;
