-- What was looked for and found nowhere, for librarians; nobody's name is kept with it.
create table unfound (
    words varchar(200) primary key,
    times int not null,
    last_asked date not null
);
create index unfound_by_day on unfound (last_asked, words);
