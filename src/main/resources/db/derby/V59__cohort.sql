-- The people of a course are asked for by the course.
create index enrolment_course on enrolment (course_id);

-- What a trainer wrote to a group of people. A language that was not written is empty.
create sequence group_message_seq start with 50 increment by 50;
create table group_message (
    id bigint not null primary key,
    course_id varchar(60) not null,
    title_ru varchar(120) not null,
    title_en varchar(120) not null,
    text_ru varchar(1500) not null,
    text_en varchar(1500) not null,
    people integer not null,
    fingerprint varchar(64) not null,
    deed varchar(60) not null,
    sent_by bigint not null references employee (id),
    sent_at timestamp not null,
    constraint group_message_deed unique (deed)
);
create index group_message_course on group_message (course_id, sent_at);

create sequence group_message_reader_seq start with 50 increment by 50;
create table group_message_reader (
    id bigint not null primary key,
    message_id bigint not null references group_message (id),
    employee_id bigint not null references employee (id),
    note_id bigint not null references note (id),
    constraint group_message_reader_once unique (message_id, employee_id)
);

-- What the search over questions asks for, beside the figures it is taken from.
alter table question_summary add column facility decimal(6, 4);
alter table question_summary add column discrimination decimal(6, 4);
alter table question_summary add column raised varchar(200) default '' not null;
update exam_summary set computed_changes = computed_changes - 1 where computed_at is not null;

-- Many questions of a draft changed at once, to be undone at once.
create sequence draft_bulk_seq start with 50 increment by 50;
create table draft_bulk (
    id bigint not null primary key,
    version bigint not null,
    draft_id bigint not null references course_draft (id),
    deed varchar(60) not null,
    nodes clob not null,
    done_by bigint not null references employee (id),
    done_at timestamp not null,
    undone_by bigint references employee (id),
    undone_at timestamp,
    constraint draft_bulk_deed unique (deed)
);
create index draft_bulk_draft on draft_bulk (draft_id);

-- Two questions that look alike and were said to be none the less two; the smaller place first.
create sequence question_apart_seq start with 50 increment by 50;
create table question_apart (
    id bigint not null primary key,
    one_course varchar(60) not null,
    one_question varchar(120) not null,
    other_course varchar(60) not null,
    other_question varchar(120) not null,
    said_by bigint not null references employee (id),
    said_at timestamp not null,
    constraint question_apart_once unique (one_course, one_question, other_course, other_question)
);
