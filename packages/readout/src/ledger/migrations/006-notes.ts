/** What a ledger says of itself, for whoever opens it: that it is the built-in example, say. */
export const notes = `
create table notes (
  id integer primary key,
  text text not null
) strict;
`;
