-- When a book came into the house; unknown of books from before that was kept.
alter table book add column added timestamp(6) with time zone;
-- What the directory is narrowed by, short enough for an index to hold it: the beginning of match_text, and where the book can be read.
alter table book add column words varchar(300) default '' not null;
alter table book add column reading varchar(10) default 'UNKNOWN' not null;
update book set
    added = (
        select v.kept from book_version v
        where v.book = book.id and v.version = (select min(f.version) from book_version f where f.book = book.id)),
    words = substring(match_text from 1 for 300),
    reading = case when where_to_read = '' then 'UNKNOWN'
        when rights in ('PUBLIC_DOMAIN', 'LICENSED', 'OWN') then 'FULL' else 'PLACE' end;
alter table book alter column added set default current_timestamp;

-- One for each order, and in each all that books are narrowed and counted by, so that only the books of a page are read themselves.
create index directory_by_title on book (sort_text, id, merged_into, category, reading, added, words);
create index directory_by_year on book (published desc, sort_text, id, merged_into, category, reading, added, words);
create index directory_by_arrival on book (added desc, sort_text, id, merged_into, category, reading, words);

-- When a member began to look at the catalogue, and before that: what came in between is new.
create table catalogue_visit (
    member uuid primary key,
    begun timestamp(6) with time zone not null,
    since timestamp(6) with time zone not null
);
