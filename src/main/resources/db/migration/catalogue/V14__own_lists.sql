-- A member's own list: nobody else sees it unless its member proposes it for publication.
create table own_list (
    id uuid primary key,
    member uuid not null,
    title varchar(200) not null,
    introduction varchar(2000) not null,
    begun timestamp(6) with time zone not null,
    touched timestamp(6) with time zone not null,
    state varchar(20) not null,
    message varchar(500) not null,
    proposed timestamp(6) with time zone,
    decided timestamp(6) with time zone,
    decided_by uuid,
    reason varchar(500) not null,
    -- The list whose draft it became.
    became uuid references book_list (id)
);
create index own_list_by_member on own_list (member, touched);
create index own_list_by_state on own_list (state, proposed);

create table own_entry (
    own_list uuid not null references own_list (id),
    book uuid not null references book (id),
    place int not null,
    note varchar(2000) not null,
    primary key (own_list, book)
);
create index own_entry_by_book on own_entry (book);

-- The member whose own list it was.
alter table book_list add column proposed_by uuid;
