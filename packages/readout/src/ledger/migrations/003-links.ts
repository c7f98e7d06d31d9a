/**
 * Who is who and which accounts tell of one engagement. The columns are filled by `relinkAll` after the last migration:
 * name_key and of_key are folded names; engagements of one link_key are one; `engagement` is the key of its lowest member.
 */
export const links = `
alter table people add column name_key text not null default '';
alter table people add column of_key text not null default '';
create index people_name_key on people (name_key, of_key);

alter table participants add column name_key text not null default '';
alter table participants add column of_key text not null default '';

alter table engagements add column link_key text;
alter table engagements add column engagement text not null default '';
create index engagements_link_key on engagements (link_key) where link_key is not null;
create index engagements_engagement on engagements (engagement);

-- One row for each full name and what its offices belong to; person is the key of the person's lowest entry.
create table persons (
  name_key text not null,
  of_key text not null,
  lowest text not null,
  person text not null,
  primary key (name_key, of_key)
) strict, without rowid;
create index persons_person on persons (person);

create table links (
  kind text not null,
  a text not null,
  b text not null,
  judgement text not null,
  reasons text not null,
  link_key text not null,
  primary key (kind, a, b)
) strict, without rowid;
create index links_link_key on links (kind, link_key);
`;
