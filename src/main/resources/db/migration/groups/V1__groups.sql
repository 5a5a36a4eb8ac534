create table reading_group (
    id uuid primary key,
    version int not null,
    slug varchar(80) not null unique,
    name varchar(60) not null,
    theme varchar(60) not null,
    season varchar(60) not null,
    book uuid,
    access varchar(20) not null,
    places int,
    introduction varchar(4000) not null,
    etiquette varchar(4000) not null,
    -- The highest number given to a discussion.
    discussions int default 0 not null
);

create table plan_week (
    id uuid primary key,
    version int not null,
    reading_group uuid not null references reading_group (id),
    number int not null,
    title varchar(100) not null,
    reading varchar(200) not null,
    first_page int,
    last_page int,
    guide uuid,
    guide_text varchar(20000) not null,
    question varchar(300) not null,
    begins date not null,
    ends date not null,
    unique (reading_group, number)
);
create index plan_week_by_date on plan_week (begins);

-- One row per stay; a person who left and came back has two.
create table membership (
    id uuid primary key,
    reading_group uuid not null references reading_group (id),
    member uuid not null,
    role varchar(20) not null,
    since date not null,
    until date,
    -- True while the stay lasts, else null, so that nobody is in a group twice.
    lasting boolean,
    unique (reading_group, member, lasting)
);
create index membership_by_member on membership (member, lasting);

create table join_request (
    id uuid primary key,
    reading_group uuid not null references reading_group (id),
    member uuid not null,
    sentence varchar(300) not null,
    asked timestamp(6) with time zone not null,
    -- Null while nobody has decided.
    admitted boolean,
    reason varchar(300),
    decided_by uuid,
    decided timestamp(6) with time zone,
    -- True until decided or withdrawn, else null, so that nobody waits twice.
    waiting boolean,
    unique (reading_group, member, waiting)
);
create index join_request_by_member on join_request (member, decided);

create table discussion (
    id uuid primary key,
    reading_group uuid not null references reading_group (id),
    number int not null,
    week uuid unique references plan_week (id),
    title varchar(300) not null,
    opened_by uuid not null,
    opened timestamp(6) with time zone not null,
    -- The highest sequence given to a post; there are no gaps below it.
    posts int default 0 not null,
    unique (reading_group, number)
);

create table closure (
    discussion uuid primary key references discussion (id),
    closed_by uuid not null,
    closed timestamp(6) with time zone not null
);

create table pin (
    discussion uuid primary key references discussion (id),
    pinned_by uuid not null,
    pinned timestamp(6) with time zone not null
);

create table post (
    id uuid primary key,
    version int default 1 not null,
    discussion uuid not null references discussion (id),
    sequence int not null,
    author uuid not null,
    written timestamp(6) with time zone not null,
    -- The same moment as a day of the committee's calendar.
    written_on date not null,
    relation varchar(20),
    reply_to int,
    text varchar(20000) not null,
    edited timestamp(6) with time zone,
    deleted timestamp(6) with time zone,
    deleted_by uuid,
    unique (discussion, sequence)
);
create index post_by_author on post (author, written_on);
create index post_by_day on post (written_on);

-- What a post said before it was changed.
create table revision (
    post uuid not null references post (id),
    version int not null,
    text varchar(20000) not null,
    replaced timestamp(6) with time zone not null,
    primary key (post, version)
);

create table selection (
    post uuid primary key references post (id),
    why varchar(200) not null,
    selected_by uuid not null,
    selected timestamp(6) with time zone not null
);

create table reading_mark (
    member uuid not null,
    discussion uuid not null references discussion (id),
    read_to int not null,
    primary key (member, discussion)
);

-- The one definition of unread: others' standing posts after the mark, in the groups a person is in.
create view unread_post as
select m.member, d.reading_group, p.discussion, p.sequence
from membership m
join discussion d on d.reading_group = m.reading_group
left join reading_mark k on k.member = m.member and k.discussion = d.id
join post p on p.discussion = d.id and p.sequence > coalesce(k.read_to, 0)
where m.lasting = true and p.author <> m.member and p.deleted is null;
