-- The list of the year before that this one was begun from.
alter table book_list add column follows uuid references book_list (id);
create index book_list_by_follows on book_list (follows);
