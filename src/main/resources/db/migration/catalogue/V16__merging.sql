-- The book that this one became, at the end of a chain; nothing for a book that stands for itself.
alter table book add column merged_into uuid references book (id);
create index book_by_merged_into on book (merged_into);
create index book_cover_by_id on book_cover (id);

-- A proposal that one book stays and others become it, and what became of the proposal.
create table book_merge (
    id uuid primary key,
    survivor uuid not null references book (id) on delete cascade,
    note varchar(500) not null,
    proposed_by uuid not null,
    proposed timestamp(6) with time zone not null,
    state varchar(20) not null,
    decided_by uuid,
    decided timestamp(6) with time zone,
    reason varchar(300) not null,
    undone_by uuid,
    undone timestamp(6) with time zone,
    -- What the surviving book said before and after.
    was varchar(12000) not null,
    became varchar(12000) not null
);
create index book_merge_by_state on book_merge (state, proposed, id);
create index book_merge_by_survivor on book_merge (survivor, state);

create table merged_book (
    book_merge uuid not null references book_merge (id) on delete cascade,
    book uuid not null references book (id) on delete cascade,
    place int not null,
    primary key (book_merge, book)
);
create index merged_book_by_book on merged_book (book);

-- What held a book that became another, so that it can hold it again; each part of the house knows its own things.
create table merge_move (
    book_merge uuid not null references book_merge (id) on delete cascade,
    place int not null,
    holder varchar(60) not null,
    book uuid not null,
    what varchar(30) not null,
    thing uuid not null,
    was varchar(20000) not null,
    primary key (book_merge, place)
);
