drop view unread_post;

-- A post has a sequence while it is visible; one that is held has none.
alter table post alter column sequence drop not null;

-- The answered post itself, so that an answer finds it wherever it stands.
alter table post rename column reply_to to answered;
alter table post add column reply_to uuid references post (id);
update post set reply_to = (
    select r.id from post r where r.discussion = post.discussion and r.sequence = post.answered)
where answered is not null;
alter table post drop column answered;
create index post_by_answered on post (reply_to);
-- Answers by itself what is unread, without the posts' texts.
create index post_by_place on post (discussion, sequence, author, deleted);
create index post_by_writer on post (discussion, author, written, sequence);

-- "posts" stays the highest sequence given; since posts move there may be gaps below it.
-- How many posts stand in the discussion, tombstones included.
alter table discussion add column standing int default 0 not null;
update discussion set standing = posts;
-- How many minutes a member waits between two posts; null where nobody waits.
alter table discussion add column slow_minutes int;

-- True where posts of members are held until a host releases them.
alter table reading_group add column moderated boolean default false not null;

-- A post that is not visible yet, and why it was sent back, if it was.
create table held_post (
    post uuid primary key references post (id),
    -- Counts its texts, so that nobody releases one that was not read.
    version int default 1 not null,
    held timestamp(6) with time zone not null,
    reason varchar(300),
    returned timestamp(6) with time zone,
    returned_by uuid
);

-- Where a post stood before it was moved or put back; no other post ever gets that place.
create table former_place (
    discussion uuid not null references discussion (id),
    sequence int not null,
    post uuid not null references post (id),
    vacated timestamp(6) with time zone not null,
    primary key (discussion, sequence)
);
create index former_place_by_post on former_place (post);

-- What a member chose for a discussion, or that it was read to the end.
create table involvement (
    member uuid not null,
    discussion uuid not null references discussion (id),
    level varchar(10) not null,
    since timestamp(6) with time zone not null,
    primary key (member, discussion)
);

-- How closely members follow the discussions of the groups they are in now: what they chose; else one's own is watched,
-- a week's and one that a person has written in (since choosing NORMAL) is tracked.
create view involved as
select m.member, d.reading_group, d.id as discussion, coalesce(k.read_to, 0) as read_to,
    case when i.level is not null and i.level <> 'NORMAL' then i.level
         when i.level is null and d.opened_by = m.member then 'WATCH'
         when i.level is null and d.week is not null then 'TRACK'
         when exists (select 1 from post own
                      where own.discussion = d.id and own.author = m.member and own.sequence is not null
                        and (i.since is null or own.written > i.since)) then 'TRACK'
         else 'NORMAL' end as level
from membership m
join discussion d on d.reading_group = m.reading_group
left join involvement i on i.member = m.member and i.discussion = d.id
left join reading_mark k on k.member = m.member and k.discussion = d.id
where m.lasting = true;

-- The one definition of unread: others' visible, standing posts after the mark, in discussions that one tracks or watches.
create view unread_post as
select v.member, v.reading_group, p.discussion, p.sequence, p.id as post
from involved v
join post p on p.discussion = v.discussion and p.sequence > v.read_to
where v.level in ('WATCH', 'TRACK') and p.author <> v.member and p.deleted is null;
