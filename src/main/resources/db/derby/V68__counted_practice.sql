-- First answers in the practice of modules, one row a question, so that no paper is read twice.
create sequence counted_practice_seq start with 50 increment by 50;
create table counted_practice (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    course_id varchar(60) not null,
    module_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    score decimal(5, 4),
    constraint counted_practice_question unique (attempt_id, question_id)
);
create index counted_practice_course on counted_practice (course_id, module_id);
