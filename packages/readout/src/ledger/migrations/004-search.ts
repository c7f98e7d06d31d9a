/** Full-text search over reports and statements; the words themselves stay in their tables. */
export const search = `
create virtual table reports_fts using fts5 (
  title, text, content = 'reports', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2"
);
create trigger reports_fts_insert after insert on reports begin
  insert into reports_fts (rowid, title, text) values (new.id, new.title, new.text);
end;
create trigger reports_fts_delete after delete on reports begin
  insert into reports_fts (reports_fts, rowid, title, text)
  values ('delete', old.id, old.title, old.text);
end;

create virtual table statements_fts using fts5 (
  text, content = 'statements', content_rowid = 'entry_id',
  tokenize = "unicode61 remove_diacritics 2"
);
create trigger statements_fts_insert after insert on statements begin
  insert into statements_fts (rowid, text) values (new.entry_id, new.text);
end;
create trigger statements_fts_delete after delete on statements begin
  insert into statements_fts (statements_fts, rowid, text)
  values ('delete', old.entry_id, old.text);
end;

insert into reports_fts (reports_fts) values ('rebuild');
insert into statements_fts (statements_fts) values ('rebuild');
`;
