create sequence cut_study_seq start with 50 increment by 50;
create table cut_study (
    id bigint not null primary key,
    version bigint not null,
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    state varchar(10) not null,
    questions clob not null,
    opened_by bigint not null references employee (id),
    opened_at timestamp not null,
    round_ended_at timestamp,
    closed_at timestamp,
    minutes clob,
    result clob,
    adopted_by bigint references employee (id),
    adopted_at timestamp,
    reason varchar(1000)
);
create index cut_study_exam on cut_study (course_id, exam_id);

create sequence cut_judge_seq start with 50 increment by 50;
create table cut_judge (
    id bigint not null primary key,
    study_id bigint not null references cut_study (id),
    employee_id bigint not null references employee (id),
    constraint cut_judge_once unique (study_id, employee_id)
);
create index cut_judge_employee on cut_judge (employee_id);

create sequence cut_judgement_seq start with 50 increment by 50;
create table cut_judgement (
    id bigint not null primary key,
    version bigint not null,
    study_id bigint not null references cut_study (id),
    employee_id bigint not null references employee (id),
    question_id varchar(60) not null,
    round integer not null,
    chance integer not null,
    saved_at timestamp not null,
    constraint cut_judgement_once unique (study_id, employee_id, question_id, round)
);
