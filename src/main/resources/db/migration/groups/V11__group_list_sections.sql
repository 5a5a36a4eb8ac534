-- The parts of a group's list; a book of none stands before them all.
create table group_list_section (
    id uuid primary key,
    reading_group uuid not null references group_list (reading_group),
    place int not null,
    title varchar(200) not null
);
create index group_list_section_by_group on group_list_section (reading_group);

alter table group_list_entry add column section uuid;
alter table group_list_entry add constraint group_list_entry_section foreign key (section) references group_list_section (id);
create index group_list_entry_by_section on group_list_entry (section);

-- As they were when an edition was made.
create table group_edition_section (
    reading_group uuid not null,
    edition int not null,
    id uuid not null,
    place int not null,
    title varchar(200) not null,
    primary key (reading_group, edition, id),
    foreign key (reading_group, edition) references group_edition (reading_group, edition)
);

alter table group_edition_entry add column section uuid;
