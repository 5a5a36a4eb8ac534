-- The catalogue is told of the copies that rooms held before it could be narrowed by them.
insert into paper_copy (copy, book) select id, book from room_copy where gone is null;
