-- A call for titles (征集): until its deadline members of a sector, or of every sector, nominate books for a list.
create table book_call (
    id uuid primary key,
    title varchar(100) not null,
    words varchar(1000) not null,
    sector uuid,
    book_list uuid not null references book_list (id),
    opened timestamp(6) with time zone not null,
    opened_by uuid not null,
    -- The last day on which a book can be nominated.
    deadline date not null,
    -- Ended before its deadline.
    closed timestamp(6) with time zone
);
create index book_call_by_deadline on book_call (deadline);

create table nomination (
    id uuid primary key,
    book_call uuid not null references book_call (id),
    -- Where whoever nominates sits on that day.
    sector uuid not null,
    nominated_by uuid not null,
    nominated timestamp(6) with time zone not null,
    state varchar(20) not null,
    -- By when whoever has it says something.
    due date not null,
    book uuid references book (id),
    title varchar(200) not null,
    creators varchar(1000) not null,
    isbn varchar(13) not null,
    for_whom varchar(200) not null,
    why varchar(500) not null,
    passage varchar(1000) not null,
    -- What the sector's convenor says of it; null while nobody has.
    convenor uuid,
    convenor_said varchar(300) not null,
    decided_by uuid,
    decided timestamp(6) with time zone,
    reason varchar(300) not null,
    -- The entry of the list it became.
    entry uuid
);
create index nomination_by_state on nomination (state, due, id);
create index nomination_by_member on nomination (nominated_by, nominated);
create index nomination_by_sector on nomination (sector, state, nominated);
create index nomination_by_call on nomination (book_call);
create index nomination_by_entry on nomination (entry);
