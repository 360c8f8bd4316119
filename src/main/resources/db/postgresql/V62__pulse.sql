create sequence pulse_edition_seq start with 50 increment by 50;
create table pulse_edition (
    id bigint not null primary key,
    version bigint not null,
    survey_id varchar(60) not null,
    course_id varchar(60) not null,
    module_id varchar(60) not null,
    content varchar(64) not null,
    form varchar(600) not null,
    fewest integer not null,
    since_number integer not null,
    people integer not null,
    shown integer not null,
    constraint pulse_edition_once unique (course_id, survey_id, module_id, content, form, fewest)
);

create sequence pulse_asked_seq start with 50 increment by 50;
create table pulse_asked (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    edition_id bigint not null references pulse_edition (id),
    state varchar(10) not null,
    asked_at timestamp not null,
    constraint pulse_asked_once unique (employee_id, edition_id)
);
create index pulse_asked_edition on pulse_asked (edition_id, state);

create sequence pulse_step_seq start with 50 increment by 50;
create table pulse_step (
    id bigint not null primary key,
    edition_id bigint not null references pulse_edition (id),
    question_id varchar(60),
    people integer not null,
    constraint pulse_step_enough check (people >= 3)
);
create index pulse_step_edition on pulse_step (edition_id, question_id);

create table pulse_answer (
    id varchar(36) not null primary key,
    edition_id bigint not null references pulse_edition (id),
    question_id varchar(60) not null,
    mark integer,
    chosen varchar(60),
    words varchar(4000),
    step_id bigint references pulse_step (id)
);
create index pulse_answer_question on pulse_answer (edition_id, question_id, step_id);
create index pulse_answer_step on pulse_answer (step_id);
