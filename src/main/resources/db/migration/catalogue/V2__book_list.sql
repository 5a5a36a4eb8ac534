-- What librarians work on; members never see it.
create table book_list (
    id uuid primary key,
    -- Goes up with every act on the draft, so that what is published is what was looked at.
    version int not null,
    slug varchar(80) not null unique,
    kind varchar(20) not null,
    sector uuid,
    title varchar(200) not null,
    introduction varchar(4000) not null,
    content_mark uuid,
    edited_by_hand boolean not null,
    -- The latest edition, and the version of the draft it was made from.
    published_edition int,
    published_version int,
    touched timestamp(6) with time zone not null,
    touched_by uuid
);

create table list_section (
    id uuid primary key,
    book_list uuid not null references book_list (id),
    place int not null,
    title varchar(200) not null
);
create index list_section_by_list on list_section (book_list, place);

create table list_entry (
    id uuid primary key,
    book_list uuid not null references book_list (id),
    section uuid not null references list_section (id),
    place int not null,
    book uuid not null references book (id),
    importance varchar(20) not null,
    note varchar(2000) not null,
    unique (book_list, book)
);
create index list_entry_by_section on list_entry (section, place);

-- What members read: written once when a list is published, never changed.
create table list_edition (
    book_list uuid not null references book_list (id),
    edition int not null,
    title varchar(200) not null,
    introduction varchar(4000) not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid,
    primary key (book_list, edition)
);

create table edition_section (
    book_list uuid not null,
    edition int not null,
    id uuid not null,
    place int not null,
    title varchar(200) not null,
    primary key (book_list, edition, id),
    foreign key (book_list, edition) references list_edition (book_list, edition)
);

create table edition_entry (
    book_list uuid not null,
    edition int not null,
    id uuid not null,
    section uuid not null,
    place int not null,
    book uuid not null references book (id),
    importance varchar(20) not null,
    note varchar(2000) not null,
    primary key (book_list, edition, id),
    foreign key (book_list, edition, section) references edition_section (book_list, edition, id)
);
create index edition_entry_by_book on edition_entry (book);
create index edition_entry_by_id on edition_entry (id);
