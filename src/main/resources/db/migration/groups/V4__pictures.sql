-- How many characters of one's own a post has at least; 0 where the host sets no such rule.
alter table reading_group add column shortest int default 0 not null;

-- Pictures as they are shown, made anew from what was uploaded.
create table picture (
    id uuid primary key,
    reading_group uuid not null references reading_group (id),
    uploaded_by uuid not null,
    uploaded timestamp(6) with time zone not null,
    media_type varchar(20) not null,
    content bytea not null,
    -- True once a text was found that shows it; what is in no text after a day is swept.
    used boolean default false not null
);
create index picture_by_uploader on picture (uploaded_by, uploaded);
create index picture_to_sweep on picture (used, uploaded);

-- Which posts show a picture, or showed it before they were changed; with the last of them it is taken out of sight.
create table picture_use (
    picture uuid not null references picture (id) on delete cascade,
    post uuid not null references post (id) on delete cascade,
    primary key (picture, post)
);
create index picture_use_by_post on picture_use (post);
