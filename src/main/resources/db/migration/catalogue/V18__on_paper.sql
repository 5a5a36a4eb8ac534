-- Of which books paper copies stand in rooms, as the rooms say; one row a copy, whoever has it.
create table paper_copy (
    copy uuid primary key,
    book uuid not null
);
create index paper_copy_by_book on paper_copy (book);
