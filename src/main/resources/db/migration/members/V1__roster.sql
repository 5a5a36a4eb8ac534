create table sector (
    id uuid primary key,
    slug varchar(60) not null unique,
    name varchar(60) not null,
    position int not null
);

create table member (
    id uuid primary key,
    version int not null,
    account varchar(100) not null unique,
    name varchar(100) not null,
    password varchar(200),
    disabled boolean not null
);

create table member_role (
    member uuid not null references member (id),
    role varchar(20) not null,
    primary key (member, role)
);

-- Membership of a sector in term, dated: every denominator follows the date.
create table seat (
    id uuid primary key,
    member uuid not null references member (id),
    sector uuid not null references sector (id),
    begins date not null,
    ends date
);
create index seat_by_member on seat (member, begins);
create index seat_by_sector on seat (sector, begins);

create table appointment (
    id uuid primary key,
    member uuid not null references member (id),
    kind varchar(30) not null,
    sector uuid references sector (id),
    begins date not null,
    ends date
);
create index appointment_by_member on appointment (member, begins);
