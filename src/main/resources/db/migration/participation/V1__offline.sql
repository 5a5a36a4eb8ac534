-- Participation away from the screen (线下), as staff wrote it down. A row is never changed: a wrong one is cancelled by another.
create table offline_entry (
    id uuid primary key,
    held_on date not null,
    occasion varchar(200) not null,
    -- The entry that this one takes back; at most once.
    cancels uuid unique references offline_entry (id),
    reason varchar(300),
    entered_by uuid not null,
    entered timestamp(6) with time zone not null
);
create index offline_entry_by_date on offline_entry (held_on);

create table offline_presence (
    entry uuid not null references offline_entry (id),
    member uuid not null,
    primary key (entry, member)
);
create index offline_presence_by_member on offline_presence (member);
