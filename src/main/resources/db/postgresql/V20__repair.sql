alter table course_version add column published_by bigint;
alter table course_version add constraint course_version_publisher foreign key (published_by) references employee (id);
alter table course_version drop constraint course_version_hash;
create index course_version_hash on course_version (course_id, hash);

create sequence dispute_answer_seq start with 50 increment by 50;
create table dispute_answer (
    id bigint not null primary key,
    course_id varchar(60) not null,
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    course_version_id bigint not null references course_version (id),
    verdict varchar(10) not null,
    way varchar(10),
    reason varchar(1000) not null,
    people integer not null,
    answered_by bigint not null references employee (id),
    answered_at timestamp not null
);
create index dispute_answer_question on dispute_answer (course_id, question_id, question_version);

create sequence dispute_seq start with 50 increment by 50;
create table dispute (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    attempt_id bigint not null references attempt (id),
    question_number integer not null,
    course_id varchar(60) not null,
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    course_version_id bigint not null references course_version (id),
    kind varchar(10) not null,
    words varchar(1000) not null,
    state varchar(10) not null,
    open_marker varchar(200),
    raised_at timestamp not null,
    due_on date not null,
    closed_at timestamp,
    answer_id bigint references dispute_answer (id),
    constraint dispute_open unique (open_marker)
);
create index dispute_employee on dispute (employee_id);
create index dispute_question on dispute (course_id, question_id, question_version);
create index dispute_due on dispute (state, due_on);

create sequence question_repair_seq start with 50 increment by 50;
create table question_repair (
    id bigint not null primary key,
    course_id varchar(60) not null,
    question_id varchar(60) not null,
    old_version varchar(64) not null,
    new_version varchar(64),
    course_version_id bigint not null references course_version (id),
    kind varchar(10) not null,
    reason varchar(1000) not null,
    repaired_by bigint not null references employee (id),
    repaired_at timestamp not null
);
create index question_repair_question on question_repair (course_id, question_id);

create sequence correction_seq start with 50 increment by 50;
create table correction (
    id bigint not null primary key,
    course_id varchar(60) not null,
    question_id varchar(60) not null,
    question_version varchar(64) not null,
    course_version_id bigint not null references course_version (id),
    new_version_id bigint references course_version (id),
    kind varchar(15) not null,
    reason varchar(1000) not null,
    made_by bigint not null references employee (id),
    made_at timestamp not null
);
create index correction_question on correction (course_id, question_version);

create sequence regrade_seq start with 50 increment by 50;
create table regrade (
    id bigint not null primary key,
    version bigint not null,
    correction_id bigint not null references correction (id),
    direction varchar(15) not null,
    reason varchar(1000),
    open_marker varchar(40),
    started_by bigint not null references employee (id),
    started_at timestamp not null,
    done_at timestamp,
    constraint regrade_open unique (open_marker)
);
create index regrade_correction on regrade (correction_id);

create sequence regrade_item_seq start with 50 increment by 50;
create table regrade_item (
    id bigint not null primary key,
    version bigint not null,
    regrade_id bigint not null references regrade (id),
    attempt_id bigint not null references attempt (id),
    employee_id bigint not null references employee (id),
    state varchar(10) not null,
    grading integer,
    points_before decimal(9, 4),
    maximum_before integer,
    outcome_before varchar(10),
    points_after decimal(9, 4),
    maximum_after integer,
    outcome_after varchar(10),
    done_at timestamp,
    constraint regrade_item_once unique (regrade_id, attempt_id)
);
create index regrade_item_state on regrade_item (regrade_id, state);
create index regrade_item_attempt on regrade_item (attempt_id);
