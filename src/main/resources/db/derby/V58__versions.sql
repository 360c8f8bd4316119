create sequence key_review_seq start with 50 increment by 50;
create table key_review (
    id bigint not null primary key,
    version bigint not null,
    course_id varchar(60) not null,
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    document clob not null,
    draft_id bigint references course_draft (id),
    node_id bigint references draft_node (id),
    author_id bigint references employee (id),
    asked_by bigint not null references employee (id),
    asked_at timestamp not null,
    remark varchar(1000),
    state varchar(10) not null,
    open_marker varchar(130),
    decided_by bigint references employee (id),
    decided_at timestamp,
    reason varchar(1000),
    constraint key_review_open unique (open_marker)
);
create index key_review_question on key_review (course_id, question_id);
create index key_review_state on key_review (state, asked_at);

create sequence key_answer_seq start with 50 increment by 50;
create table key_answer (
    id bigint not null primary key,
    review_id bigint not null references key_review (id),
    reviewer_id bigint not null references employee (id),
    response clob not null,
    points decimal(5, 4),
    answered_at timestamp not null,
    constraint key_answer_reviewer unique (review_id, reviewer_id)
);
create index key_answer_review on key_answer (review_id);

create sequence version_move_seq start with 50 increment by 50;
create table version_move (
    id bigint not null primary key,
    course_version_id bigint not null references course_version (id),
    policy varchar(12) not null,
    decided_by bigint not null references employee (id),
    decided_at timestamp not null,
    constraint version_move_version unique (course_version_id)
);

create sequence enrolment_move_seq start with 50 increment by 50;
create table enrolment_move (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    from_version_id bigint not null references course_version (id),
    to_version_id bigint not null references course_version (id),
    moved_at timestamp not null,
    seen_at timestamp
);
create index enrolment_move_enrolment on enrolment_move (enrolment_id);

create sequence course_retirement_seq start with 50 increment by 50;
create table course_retirement (
    id bigint not null primary key,
    version bigint not null,
    course_id varchar(60) not null,
    open_marker varchar(60),
    reason varchar(1000) not null,
    retired_by bigint not null references employee (id),
    retired_at timestamp not null,
    ended_by bigint references employee (id),
    ended_at timestamp,
    constraint course_retirement_open unique (open_marker)
);
