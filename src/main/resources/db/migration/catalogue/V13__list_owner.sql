-- Who answers for a list: whoever began it, until it passes on.
alter table book_list add column owner uuid;
