-- What somebody has begun to write: one text per person and place, where the place is the path at which it is continued.
create table draft (
    member uuid not null,
    place varchar(300) not null,
    id uuid not null,
    text varchar(100000) not null,
    choice varchar(40) not null,
    version int not null,
    saved timestamp(6) with time zone not null,
    primary key (member, place)
);
