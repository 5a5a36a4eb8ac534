-- What librarians tell each other about an entry; it stays when the entry is taken off, so that putting it back brings both.
create table entry_remark (
    entry uuid primary key,
    book_list uuid not null references book_list (id),
    words varchar(2000) not null,
    written timestamp(6) with time zone not null,
    written_by uuid not null
);
create index entry_remark_by_list on entry_remark (book_list);
