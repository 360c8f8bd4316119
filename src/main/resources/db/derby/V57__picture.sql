create table course_picture (
    hash varchar(64) not null primary key,
    mark varchar(16) not null,
    ending varchar(5) not null,
    width integer not null,
    height integer not null,
    content blob not null,
    kept_by bigint references employee (id),
    kept_at timestamp not null,
    published_at timestamp,
    constraint course_picture_mark unique (mark)
);
create index course_picture_waiting on course_picture (published_at, kept_at);
