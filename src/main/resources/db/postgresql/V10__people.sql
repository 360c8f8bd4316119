alter table employee add column search_text varchar(1000) default '' not null;
alter table employee add column blocked_at timestamp;
alter table employee add column left_on date;

alter table department add column version bigint default 0 not null;

-- Why and when somebody was blocked, left or came back.
create sequence state_change_seq start with 50 increment by 50;
create table state_change (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    kind varchar(12) not null,
    effective_on date,
    reason varchar(500),
    made_by bigint not null references employee (id),
    made_at timestamp not null
);

-- Its one row is locked by every act of an administrator: what is true of all people together stays true.
create table people_gate (
    id integer not null primary key
);
insert into people_gate (id) values (1);

create sequence accommodation_seq start with 50 increment by 50;
create table accommodation (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    factor decimal(3, 2),
    extra_minutes integer,
    valid_from date not null,
    valid_until date,
    reason varchar(1000) not null,
    recorded_by bigint not null references employee (id),
    recorded_at timestamp not null,
    ended_from date,
    ended_by bigint references employee (id),
    ended_at timestamp
);

create index state_change_employee on state_change (employee_id);
create index accommodation_employee on accommodation (employee_id);
