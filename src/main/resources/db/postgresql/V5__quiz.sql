create sequence attempt_seq start with 50 increment by 50;
create table attempt (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    kind varchar(10) not null,
    course_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    subject_id varchar(60) not null,
    number integer not null,
    state varchar(20) not null,
    open_marker varchar(200),
    started_at timestamp not null,
    deadline timestamp,
    last_moment timestamp,
    handed_in_at timestamp,
    closed_by varchar(10),
    settles_at timestamp,
    gradings integer not null,
    flags varchar(400),
    seed varchar(64) not null,
    paper text not null,
    constraint attempt_open unique (open_marker),
    constraint attempt_number unique (employee_id, kind, course_id, subject_id, number)
);
create index attempt_state on attempt (state);

create sequence answer_seq start with 50 increment by 50;
create table answer (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    question_no integer not null,
    seq bigint not null,
    variant integer not null,
    content varchar(2000) not null,
    device varchar(40) not null,
    client_clock bigint not null,
    saved_at timestamp not null,
    late_at timestamp,
    constraint answer_entry unique (attempt_id, question_no, seq, variant)
);

create sequence answer_check_seq start with 50 increment by 50;
create table answer_check (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    question_no integer not null,
    checked_at timestamp not null,
    constraint answer_check_once unique (attempt_id, question_no)
);

create sequence grading_seq start with 50 increment by 50;
create table grading (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    number integer not null,
    graded_at timestamp not null,
    points decimal(9, 4) not null,
    maximum integer not null,
    cut decimal(9, 4),
    outcome varchar(10) not null,
    by_question text not null,
    by_indicator text not null,
    constraint grading_number unique (attempt_id, number)
);
