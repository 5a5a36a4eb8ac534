-- The unit that recommended a member (推荐单位).
alter table member add column recommended_by varchar(200);

-- The special committee (专委会) an appointment is for, in words.
alter table appointment add column committee varchar(100);
create index appointment_by_sector on appointment (sector, kind);

-- Links that let a person set a password once; only the hash of their token is kept.
create table invitation (
    token char(64) primary key,
    member uuid not null references member (id),
    expires timestamp(6) with time zone not null
);
create index invitation_by_member on invitation (member);

-- Browsers that sign their member in again; only the hash of what they carry is kept.
create table remembered_browser (
    token char(64) primary key,
    member uuid not null references member (id),
    expires timestamp(6) with time zone not null
);
create index remembered_browser_by_member on remembered_browser (member);
