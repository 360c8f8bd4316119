-- A result that waits for marks has an outcome of its own.
alter table grading alter column outcome set data type varchar(12);

-- One answer in words that people mark: which entry of the answer log it is, how many mark it and what it came to.
create sequence open_answer_seq start with 50 increment by 50;
create table open_answer (
    id bigint not null primary key,
    version bigint not null,
    code varchar(12) not null,
    attempt_id bigint not null references attempt (id),
    employee_id bigint not null references employee (id),
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    question_no integer not null,
    seq bigint not null,
    variant integer not null,
    markers integer not null,
    maximum integer not null,
    state varchar(10) not null,
    waits_since timestamp not null,
    first_points integer,
    second_points integer,
    apart integer,
    points decimal(5, 4),
    grading integer,
    constraint open_answer_code unique (code),
    constraint open_answer_entry unique (attempt_id, question_no, seq, variant)
);
create index open_answer_question on open_answer (course_id, question_id);
create index open_answer_state on open_answer (state);

create sequence answer_mark_seq start with 50 increment by 50;
create table answer_mark (
    id bigint not null primary key,
    version bigint not null,
    open_answer_id bigint not null references open_answer (id),
    marker_id bigint not null references employee (id),
    kind varchar(10) not null,
    steps varchar(1000) not null,
    remark varchar(2000),
    reason varchar(1000),
    saved_at timestamp not null,
    final_at timestamp,
    constraint answer_mark_once unique (open_answer_id, marker_id)
);
create index answer_mark_marker on answer_mark (marker_id);
