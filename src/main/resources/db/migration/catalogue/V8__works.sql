-- The same for all editions of one work; nothing for a book of which no other edition is known.
alter table book add column work uuid;
create index book_by_work on book (work);
