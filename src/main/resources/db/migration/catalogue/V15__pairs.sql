-- Whether it was looked at which other books this version is like.
alter table book_version add column compared boolean default false not null;
create index book_version_to_compare on book_version (compared, book, version);

-- Two books that may be one, the one with the lower id (as a text) first, and what speaks for it and against.
create table book_pair (
    one uuid not null references book (id) on delete cascade,
    other uuid not null references book (id) on delete cascade,
    score int not null,
    signs varchar(300) not null,
    primary key (one, other)
);
create index book_pair_by_other on book_pair (other);
create index book_pair_by_score on book_pair (score desc, one, other);

-- Two books of which a librarian said that they are not the same.
create table book_apart (
    one uuid not null references book (id) on delete cascade,
    other uuid not null references book (id) on delete cascade,
    said_by uuid not null,
    said timestamp(6) with time zone not null,
    primary key (one, other)
);
create index book_apart_by_other on book_apart (other);
create index book_apart_by_time on book_apart (said, one, other);
