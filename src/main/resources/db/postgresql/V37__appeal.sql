create sequence development_need_seq start with 50 increment by 50;
create table development_need (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    reason varchar(1000) not null,
    recorded_by bigint not null references employee (id),
    recorded_at timestamp not null,
    reply varchar(1000),
    replied_at timestamp,
    ended_by bigint references employee (id),
    ended_at timestamp,
    end_reason varchar(1000),
    open_marker varchar(100),
    constraint development_need_open unique (open_marker)
);
create index development_need_employee on development_need (employee_id);

create sequence appeal_seq start with 50 increment by 50;
create table appeal (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    kind varchar(10) not null,
    subject_id bigint not null,
    competency varchar(60) not null,
    level integer not null,
    words varchar(1000) not null,
    state varchar(10) not null,
    raised_at timestamp not null,
    due_on date not null,
    answered_by bigint references employee (id),
    answered_at timestamp,
    answer varchar(1000),
    marker varchar(60),
    constraint appeal_once unique (marker)
);
create index appeal_employee on appeal (employee_id);
create index appeal_due on appeal (state, due_on);
create index appeal_subject on appeal (kind, subject_id);
