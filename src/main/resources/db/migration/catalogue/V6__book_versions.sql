-- What each version of a book said, since when, by whom and why.
create table book_version (
    book uuid not null references book (id) on delete cascade,
    version int not null,
    -- Unknown of versions from before they were kept.
    kept timestamp(6) with time zone,
    -- Nobody for what the house did by itself.
    kept_by uuid,
    cause varchar(10) not null,
    category uuid not null references category (id),
    title varchar(200) not null,
    subtitle varchar(200) not null,
    volume varchar(60) not null,
    creators varchar(1000) not null,
    place varchar(100) not null,
    publisher varchar(200) not null,
    published int,
    published_month int,
    isbn varchar(13) not null,
    unified varchar(20) not null,
    clc varchar(60) not null,
    about varchar(2000) not null,
    why varchar(2000) not null,
    rights varchar(20) not null,
    where_to_read varchar(300) not null,
    checked_against varchar(1000) not null,
    primary key (book, version)
);

insert into book_version (book, version, cause, category, title, subtitle, volume, creators, place, publisher, published,
    published_month, isbn, unified, clc, about, why, rights, where_to_read, checked_against)
select id, version, case when edited_by_hand then 'HAND' else 'CONTENT' end, category, title, subtitle, volume, creators, place,
    publisher, published, published_month, isbn, unified, clc, about, why, rights, where_to_read, checked_against
from book;
