-- What a member has looked for and found; nobody else sees it.
create table own_search (
    member uuid not null,
    words varchar(200) not null,
    asked timestamp(6) with time zone not null,
    primary key (member, words)
);
