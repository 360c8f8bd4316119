create sequence department_seq start with 50 increment by 50;
create table department (
    id bigint not null primary key,
    parent_id bigint references department (id),
    name_ru varchar(200) not null,
    name_en varchar(200) not null
);

create sequence employee_seq start with 50 increment by 50;
create table employee (
    id bigint not null primary key,
    version bigint not null,
    number varchar(20) not null unique,
    login varchar(60),
    family_name varchar(100) not null,
    given_name varchar(100) not null,
    patronymic varchar(100),
    mail varchar(200) not null unique,
    department_id bigint not null references department (id),
    position_ru varchar(200) not null,
    position_en varchar(200) not null,
    manager_id bigint references employee (id),
    zone varchar(60) not null,
    language varchar(2) not null,
    theme varchar(5),
    password_hash varchar(300),
    constraint employee_login unique (login)
);

create table employee_role (
    employee_id bigint not null references employee (id),
    role varchar(20) not null,
    primary key (employee_id, role)
);

create table login_session (
    token_hash varchar(64) not null primary key,
    employee_id bigint not null references employee (id),
    started_at timestamp not null,
    last_seen_at timestamp not null,
    revoked_at timestamp,
    address varchar(60) not null,
    agent varchar(300) not null
);

create table sign_in_counter (
    subject varchar(100) not null primary key,
    failures integer not null,
    last_failure_at timestamp not null,
    locked_until timestamp
);
