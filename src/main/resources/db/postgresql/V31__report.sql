-- What people hold and reach today, for lists: one row per person who is there and competency.
create sequence person_level_seq start with 50 increment by 50;
create table person_level (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    department_id bigint not null references department (id),
    position_id bigint not null references position (id),
    search_text varchar(200) not null,
    held integer not null,
    held_since date,
    held_until date,
    reached integer not null,
    reached_since date,
    updated_at timestamp not null,
    constraint person_level_one unique (employee_id, competency)
);
create index person_level_name on person_level (competency, search_text, employee_id);
create index person_level_held on person_level (competency, held, search_text);
create index person_level_until on person_level (competency, held_until, held);
create index person_level_department on person_level (department_id, competency, held);
create index person_level_position on person_level (position_id, competency, held);

-- The day and the rules that they show; never yet.
create table level_day (
    id integer not null primary key,
    shown_day date not null,
    framework_number integer not null
);
insert into level_day (id, shown_day, framework_number) values (1, '2000-01-01', 0);

-- So many people at a level or above a department wants to have, as HR says it.
create sequence coverage_need_seq start with 50 increment by 50;
create table coverage_need (
    id bigint not null primary key,
    version bigint not null,
    department_id bigint not null,
    competency varchar(60) not null,
    level integer not null,
    people integer not null,
    open_marker varchar(100),
    set_by bigint not null references employee (id),
    set_at timestamp not null,
    ended_by bigint references employee (id),
    ended_at timestamp,
    constraint coverage_need_open unique (open_marker)
);
create index coverage_need_department on coverage_need (department_id);

-- How many people held a level at the end of a month that is over.
create sequence level_month_seq start with 50 increment by 50;
create table level_month (
    id bigint not null primary key,
    last_day date not null,
    competency varchar(60) not null,
    level integer not null,
    people integer not null,
    constraint level_month_one unique (last_day, competency, level)
);
