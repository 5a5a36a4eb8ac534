-- Each change of the word list is an edition; a word stands from one edition until another.
create table word_edition (
    number int primary key,
    id uuid not null unique,
    -- Null where the house took over what its file says.
    made_by uuid,
    made timestamp(6) with time zone not null
);
-- The first one holds nothing; whoever makes another waits for its lock.
insert into word_edition (number, id, made) values (0, '00000000-0000-0000-0000-000000000000', timestamp with time zone '2026-01-01 00:00:00+00');

create table listed_word (
    id uuid primary key,
    -- The letters alone, so that two writings of one word are not both listed.
    spelled varchar(80) not null,
    writing varchar(40) not null,
    action varchar(10) not null,
    note varchar(200) not null,
    since int not null references word_edition (number),
    until int references word_edition (number),
    -- True while it stands, else null.
    standing boolean,
    unique (spelled, standing)
);
create index listed_word_by_since on listed_word (since);
create index listed_word_by_until on listed_word (until);
