-- A file of books that a librarian brings in; its rows stay, so that they can be looked at, sent again and taken back.
create table book_import (
    id uuid primary key,
    file_name varchar(255) not null,
    source varchar(10) not null,
    started timestamp(6) with time zone not null,
    started_by uuid not null,
    -- The names of its columns, and which fact each holds, both divided by U+001F; files with the same names are read alike.
    columns varchar(20000) not null,
    columns_mark uuid not null,
    mapping varchar(2000) not null,
    -- For books whose row names none.
    category uuid references category (id),
    state varchar(20) not null,
    -- How many rows are there, and how many of them the work at hand has behind it.
    total int not null,
    done int not null
);
create index book_import_by_start on book_import (started, id);
create index book_import_by_columns on book_import (columns_mark, started);

create table import_row (
    book_import uuid not null references book_import (id),
    -- As the file counts.
    place int not null,
    cells varchar(40000) not null,
    -- What it is to the catalogue: null until that is known.
    verdict varchar(10),
    reason varchar(100) not null,
    details varchar(1000) not null,
    -- The same for rows that say the same book.
    likeness varchar(700) not null,
    -- The book it was kept as, in which version, and what stood there before; null until it is kept.
    book uuid,
    book_version int,
    was varchar(12000),
    -- Why it cannot be taken back.
    blocked varchar(100) not null,
    primary key (book_import, place)
);
create index import_row_by_verdict on import_row (book_import, verdict, place);
create index import_row_by_likeness on import_row (book_import, likeness, place);
create index import_row_by_book on import_row (book);

-- What titles are known again by, in one script and without signs; empty until the house has looked at the book.
alter table book add column title_key varchar(200) not null default '';
create index book_by_title_key on book (title_key);
create index book_by_isbn on book (isbn);
