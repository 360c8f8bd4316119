-- Who must have what by when.
create sequence assignment_seq start with 50 increment by 50;
create table assignment (
    id bigint not null primary key,
    version bigint not null,
    kind varchar(10) not null,
    course_id varchar(60),
    exam_id varchar(60),
    competency varchar(60),
    level integer not null,
    audience varchar(12) not null,
    department_id bigint,
    position_id bigint references position (id),
    scope_id bigint references employee (id),
    due_on date not null,
    reason varchar(1000) not null,
    made_by bigint not null references employee (id),
    made_on date not null,
    made_at timestamp not null,
    ended_by bigint references employee (id),
    ended_at timestamp,
    end_reason varchar(1000)
);
create index assignment_open on assignment (ended_at, audience);

create sequence assigned_person_seq start with 50 increment by 50;
create table assigned_person (
    id bigint not null primary key,
    assignment_id bigint not null references assignment (id),
    employee_id bigint not null references employee (id),
    due_on date not null,
    assigned_on date not null,
    open_marker varchar(50),
    end_kind varchar(10),
    end_reason varchar(1000),
    ended_by bigint references employee (id),
    ended_on date,
    constraint assigned_person_open unique (open_marker)
);

create sequence assignment_extension_seq start with 50 increment by 50;
create table assignment_extension (
    id bigint not null primary key,
    assignment_id bigint not null references assignment (id),
    due_before date not null,
    due_on date not null,
    reason varchar(1000) not null,
    extended_by bigint not null references employee (id),
    extended_at timestamp not null
);
