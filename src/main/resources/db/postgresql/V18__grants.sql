-- Who may sit an exam once more.
create sequence exam_grant_seq start with 50 increment by 50;
create table exam_grant (
    id bigint not null primary key,
    course_id varchar(60) not null,
    exam_id varchar(60) not null,
    employee_id bigint references employee (id),
    department_id bigint,
    valid_from date not null,
    valid_until date not null,
    attempts integer not null,
    reason varchar(1000) not null,
    granted_by bigint not null references employee (id),
    granted_at timestamp not null,
    ended_by bigint references employee (id),
    ended_at timestamp
);
create index exam_grant_until on exam_grant (valid_until);
alter table attempt add column grant_id bigint references exam_grant (id);
create index attempt_grant on attempt (grant_id);
