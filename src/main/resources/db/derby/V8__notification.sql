create sequence note_seq start with 50 increment by 50;
create table note (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    kind varchar(20) not null,
    details varchar(8000) not null,
    created_at timestamp not null,
    read_at timestamp
);
create index note_employee on note (employee_id, read_at);
