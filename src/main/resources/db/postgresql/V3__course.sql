create sequence course_version_seq start with 50 increment by 50;
create table course_version (
    id bigint not null primary key,
    course_id varchar(60) not null,
    number integer not null,
    hash varchar(64) not null,
    document text not null,
    published_at timestamp not null,
    constraint course_version_hash unique (course_id, hash),
    constraint course_version_number unique (course_id, number)
);
