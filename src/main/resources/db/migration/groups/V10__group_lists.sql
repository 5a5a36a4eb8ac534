-- The list that a group keeps: what its host and deputies work on, of which members see nothing before it is published.
create table group_list (
    reading_group uuid primary key references reading_group (id),
    -- Goes up with every act on the draft, so that what is published is what was looked at.
    version int not null,
    title varchar(200) not null,
    introduction varchar(2000) not null,
    touched timestamp(6) with time zone not null,
    touched_by uuid not null,
    -- The latest edition, and the version of the draft it was made from.
    edition int,
    published_version int
);

create table group_list_entry (
    reading_group uuid not null references group_list (reading_group),
    book uuid not null,
    place int not null,
    importance varchar(20) not null,
    note varchar(2000) not null,
    primary key (reading_group, book)
);
create index group_list_entry_by_book on group_list_entry (book);

-- What those who may know of the group read: written once, never changed.
create table group_edition (
    reading_group uuid not null references group_list (reading_group),
    edition int not null,
    title varchar(200) not null,
    introduction varchar(2000) not null,
    published timestamp(6) with time zone not null,
    published_by uuid not null,
    primary key (reading_group, edition)
);

create table group_edition_entry (
    reading_group uuid not null,
    edition int not null,
    book uuid not null,
    place int not null,
    importance varchar(20) not null,
    note varchar(2000) not null,
    primary key (reading_group, edition, book),
    foreign key (reading_group, edition) references group_edition (reading_group, edition)
);
create index group_edition_entry_by_book on group_edition_entry (book);
