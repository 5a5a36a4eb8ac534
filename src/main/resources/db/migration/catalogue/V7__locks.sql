-- The facts of which a librarian's words go before those of imports, by their names and divided by commas.
alter table book add column locked varchar(300) not null default '';
