-- What a group reads besides its book, in the order of adoption.
alter table reading_group add column second_book uuid;
alter table reading_group add column third_book uuid;

-- A book, or without one a week of the plan, that a member proposes to those who lead the group.
create table proposal (
    id uuid primary key,
    reading_group uuid not null references reading_group (id),
    proposed_by uuid not null,
    proposed timestamp(6) with time zone not null,
    -- By when it is to be decided.
    due date not null,
    book uuid,
    title varchar(100) not null,
    reading varchar(200) not null,
    question varchar(300) not null,
    why varchar(300) not null,
    -- Null while nobody has decided.
    adopted boolean,
    reason varchar(300),
    decided_by uuid,
    decided timestamp(6) with time zone
);
create index proposal_by_group on proposal (reading_group, proposed_by, decided);
