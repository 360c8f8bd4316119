create sequence panel_seq start with 50 increment by 50;
create table panel (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    level integer not null,
    held_on date not null,
    place varchar(200) not null,
    early_reason varchar(1000),
    convened_by bigint not null references employee (id),
    convened_at timestamp not null,
    state varchar(12) not null,
    closed_by bigint references employee (id),
    closed_at timestamp,
    minutes_text varchar(4000),
    develop varchar(1000),
    cancel_reason varchar(1000),
    open_marker varchar(100),
    constraint panel_open unique (open_marker)
);
create index panel_employee on panel (employee_id);
create index panel_state on panel (state, held_on);

create sequence panel_member_seq start with 50 increment by 50;
create table panel_member (
    id bigint not null primary key,
    version bigint not null,
    panel_id bigint not null references panel (id),
    employee_id bigint not null references employee (id),
    role varchar(10) not null,
    seated_by bigint not null references employee (id),
    seated_at timestamp not null,
    left_by bigint references employee (id),
    left_at timestamp,
    left_reason varchar(1000),
    constraint panel_member_once unique (panel_id, employee_id)
);
create index panel_member_employee on panel_member (employee_id);

create sequence panel_vote_seq start with 50 increment by 50;
create table panel_vote (
    id bigint not null primary key,
    panel_id bigint not null references panel (id),
    employee_id bigint not null references employee (id),
    number integer not null,
    ballot varchar(10) not null,
    reason varchar(1000) not null,
    cast_at timestamp not null,
    constraint panel_vote_number unique (panel_id, employee_id, number)
);
