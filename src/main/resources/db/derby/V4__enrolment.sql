create sequence enrolment_seq start with 50 increment by 50;
create table enrolment (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    course_id varchar(60) not null,
    course_version_id bigint not null references course_version (id),
    started_at timestamp not null,
    opened_lesson varchar(60),
    completed_at timestamp,
    constraint enrolment_once unique (employee_id, course_id)
);
create index enrolment_course_version on enrolment (course_version_id);

create sequence lesson_progress_seq start with 50 increment by 50;
create table lesson_progress (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    lesson_id varchar(60) not null,
    read_at timestamp not null,
    constraint lesson_progress_once unique (enrolment_id, lesson_id)
);

create sequence practice_progress_seq start with 50 increment by 50;
create table practice_progress (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    module_id varchar(60) not null,
    finished_at timestamp not null,
    constraint practice_progress_once unique (enrolment_id, module_id)
);
