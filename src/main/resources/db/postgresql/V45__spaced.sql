create sequence check_series_seq start with 50 increment by 50;
create table check_series (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    held_level integer not null,
    step integer not null,
    checks integer not null,
    state varchar(10) not null,
    next_on date,
    constraint check_series_person unique (employee_id, competency)
);
create index check_series_next on check_series (state, next_on);

create sequence small_check_seq start with 50 increment by 50;
create table small_check (
    id bigint not null primary key,
    version bigint not null,
    series_id bigint not null references check_series (id),
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    held_level integer not null,
    number integer not null,
    course_id varchar(60) not null,
    state varchar(10) not null,
    opened_at timestamp not null,
    opened_on date not null,
    closes_on date not null,
    attempt_id bigint references attempt (id),
    ended_on date,
    points decimal(9, 4),
    maximum integer,
    constraint small_check_number unique (series_id, number)
);
create index small_check_employee on small_check (employee_id, state);
create index small_check_state on small_check (state, closes_on);
