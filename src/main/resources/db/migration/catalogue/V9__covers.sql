-- Which picture of a cover is shown; nothing where it is drawn.
alter table book add column cover uuid;

-- Covers that librarians uploaded, made anew, and each once more small for boards that show many.
create table book_cover (
    book uuid primary key references book (id) on delete cascade,
    id uuid not null,
    kept timestamp(6) with time zone not null,
    kept_by uuid not null,
    picture bytea not null,
    small bytea not null
);
