-- Which of several volumes, as printed.
alter table book add column volume varchar(60) not null default '';
alter table book add column place varchar(100) not null default '';
-- The month, from 1; only of a book whose year is known.
alter table book add column published_month int;
-- The number of a book printed in China from 1956 to 1986, which had no ISBN.
alter table book add column unified varchar(20) not null default '';
-- Its place in the Chinese Library Classification.
alter table book add column clc varchar(60) not null default '';
alter table book add column rights varchar(20) not null default 'NOT_KNOWN';
alter table book add column where_to_read varchar(300) not null default '';
create index book_by_unified on book (unified);
