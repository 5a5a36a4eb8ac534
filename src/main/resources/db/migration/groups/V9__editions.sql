-- Where the reading of a week stands in other editions of the book, one on each line.
alter table plan_week add column editions varchar(2000) default '' not null;
