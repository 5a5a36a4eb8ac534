-- The last day for which a member has said to have caught up; null for whoever never did.
alter table membership add column caught_up date;

-- True while the host prepares the group: it can be seen, and nobody joins yet.
alter table reading_group add column preparing boolean default false not null;

-- That a group takes no more posts, and since when it lies in the archive.
create table ending (
    reading_group uuid primary key references reading_group (id),
    ended_by uuid not null,
    ended timestamp(6) with time zone not null,
    -- The same moment as a day of the committee's calendar.
    ended_on date not null,
    archived_by uuid,
    archived timestamp(6) with time zone
);
