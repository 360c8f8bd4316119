-- First attempts as the statistics read them: one row a paper, one a question of it, so that no paper is read twice.
create sequence counted_sitting_seq start with 50 increment by 50;
create table counted_sitting (
    id bigint not null primary key,
    version bigint not null,
    attempt_id bigint not null references attempt (id),
    grading integer not null,
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    questions integer not null,
    cut decimal(9, 4) not null,
    started_at timestamp not null,
    constraint counted_sitting_attempt unique (attempt_id)
);
create index counted_sitting_exam on counted_sitting (course_id, exam_id);

create sequence counted_response_seq start with 50 increment by 50;
create table counted_response (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    score decimal(5, 4) not null,
    chosen varchar(600),
    seconds integer
);
create index counted_response_attempt on counted_response (attempt_id);

create sequence exam_summary_seq start with 50 increment by 50;
create table exam_summary (
    id bigint not null primary key,
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    changes bigint not null,
    computed_changes bigint not null,
    people integer not null,
    computed_at timestamp,
    figures clob,
    constraint exam_summary_exam unique (course_id, exam_id)
);

create sequence question_summary_seq start with 50 increment by 50;
create table question_summary (
    id bigint not null primary key,
    version bigint not null,
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    course_version_id bigint not null references course_version (id),
    people integer not null,
    harm integer not null,
    figures clob,
    flags clob not null,
    constraint question_summary_version unique (course_id, exam_id, question_id, question_version)
);
create index question_summary_harm on question_summary (harm);

-- What has been graded since the last count.
create index grading_graded on grading (graded_at);
