-- Finds where a day begins in a discussion, however long it is.
create index post_by_date on post (discussion, written_on, sequence);
