create table category (
    id uuid primary key,
    slug varchar(60) not null unique,
    name varchar(60) not null,
    position int not null
);

create table book (
    id uuid primary key,
    version int not null,
    -- The row of content/books.csv a book came from, and the fingerprint of that row when it was last taken over.
    content_key varchar(120) unique,
    content_mark uuid,
    edited_by_hand boolean not null,
    category uuid not null references category (id),
    title varchar(200) not null,
    subtitle varchar(200) not null,
    creators varchar(1000) not null,
    publisher varchar(200) not null,
    published int,
    -- Never unique: one number can cover the volumes of a set.
    isbn varchar(13) not null,
    about varchar(2000) not null,
    why varchar(2000) not null,
    checked_against varchar(1000) not null,
    -- Where the title stands among others by its sounds, and what typed words are compared with.
    sort_text varchar(1000) not null,
    match_text varchar(1500) not null
);
create index book_by_title on book (sort_text, id);
create index book_by_category on book (category, sort_text, id);

create table creator (
    book uuid not null references book (id),
    place int not null,
    dynasty varchar(20) not null,
    country varchar(20) not null,
    name varchar(200) not null,
    role varchar(20) not null,
    primary key (book, place)
);
create index creator_by_name on creator (name, book);
