-- Answers by itself how many have read a book to the end.
create index reading_by_end on reading (book, state, reader, ended);
