create sequence report_view_seq start with 50 increment by 50;
create table report_view (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    report varchar(20) not null,
    filter varchar(1000) not null,
    name varchar(80) not null,
    saved_at timestamp not null
);
create index report_view_owner on report_view (employee_id);

create sequence report_schedule_seq start with 50 increment by 50;
create table report_schedule (
    id bigint not null primary key,
    edits bigint not null,
    employee_id bigint not null references employee (id),
    report varchar(20) not null,
    filter varchar(1000) not null,
    name varchar(80) not null,
    format varchar(4) not null,
    language varchar(2) not null,
    rhythm varchar(10) not null,
    run_day integer not null,
    run_minute integer not null,
    next_at timestamp not null,
    paused_at timestamp,
    stopped_at timestamp,
    saved_at timestamp not null
);
create index report_schedule_owner on report_schedule (employee_id);
create index report_schedule_next on report_schedule (next_at);

create sequence report_run_seq start with 50 increment by 50;
create table report_run (
    id bigint not null primary key,
    schedule_id bigint,
    employee_id bigint not null references employee (id),
    report varchar(20) not null,
    filter varchar(1000) not null,
    name varchar(80) not null,
    format varchar(4) not null,
    language varchar(2) not null,
    asked_at timestamp not null,
    state varchar(10) not null,
    not_before timestamp not null,
    tries integer not null,
    claim varchar(36),
    claimed_until timestamp,
    as_of timestamp,
    finished_at timestamp,
    row_count bigint,
    byte_count bigint,
    sha256 varchar(64),
    words varchar(2000),
    gone varchar(2000),
    failure varchar(20),
    deleted_at timestamp
);
create index report_run_owner on report_run (employee_id, asked_at);
create index report_run_state on report_run (state, not_before);

create table report_chunk (
    run_id bigint not null references report_run (id),
    attempt integer not null,
    chunk_number integer not null,
    content bytea not null,
    primary key (run_id, attempt, chunk_number)
);
