create sequence complaint_seq start with 50 increment by 50;
create table complaint (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    kind varchar(20) not null,
    words varchar(4000) not null,
    happened_on date,
    place varchar(200),
    person_id bigint references employee (id),
    naming varchar(10) not null,
    state varchar(10) not null,
    made_at timestamp not null,
    take_by date not null,
    due_on date not null,
    term date not null,
    told_term date,
    handler_id bigint references employee (id),
    verdict varchar(10),
    answer varchar(4000),
    changed varchar(2000),
    answered_by bigint references employee (id),
    answered_at timestamp,
    marker varchar(100),
    constraint complaint_once unique (marker)
);
create index complaint_employee on complaint (employee_id);
create index complaint_term on complaint (term, id);

create sequence complaint_step_seq start with 50 increment by 50;
create table complaint_step (
    id bigint not null primary key,
    complaint_id bigint not null references complaint (id),
    kind varchar(10) not null,
    words varchar(2000),
    person_id bigint references employee (id),
    done_by bigint not null references employee (id),
    done_at timestamp not null
);
create index complaint_step_complaint on complaint_step (complaint_id, id);
