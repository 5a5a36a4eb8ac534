-- How often the draft has been submitted for review, and whether it lies with the reviewers now.
alter table book_list add column submissions int default 0 not null;
alter table book_list add column submitted boolean default false not null;
-- No longer listed for members, though its address still opens.
alter table book_list add column archived timestamp(6) with time zone;
alter table book_list add column archived_by uuid;

-- A draft that was handed to another librarian before members see it.
create table list_submission (
    book_list uuid not null references book_list (id),
    number int not null,
    message varchar(500) not null,
    submitted timestamp(6) with time zone not null,
    submitted_by uuid not null,
    taken timestamp(6) with time zone,
    taken_by uuid,
    outcome varchar(20),
    decided timestamp(6) with time zone,
    decided_by uuid,
    reason varchar(500) not null,
    primary key (book_list, number)
);

-- How lists come to members; one row, and without it each librarian publishes at once.
create table list_policy (
    id int primary key check (id = 1),
    review_first boolean not null,
    changed timestamp(6) with time zone not null,
    changed_by uuid not null
);
