-- What a host sent to the group, once for each week and once for the whole season.
create table digest (
    id uuid primary key,
    version int default 1 not null,
    reading_group uuid not null references reading_group (id),
    -- The number of the week; 0 for the closing report.
    number int not null,
    text varchar(40000) not null,
    sent_by uuid not null,
    sent timestamp(6) with time zone not null,
    edited timestamp(6) with time zone,
    unique (reading_group, number)
);
