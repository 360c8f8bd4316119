create sequence decision_seq start with 50 increment by 50;
create table decision (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    running_number integer not null,
    level integer not null,
    kind varchar(10) not null,
    reason varchar(1000),
    decided_by bigint references employee (id),
    decided_at timestamp not null,
    valid_from date,
    valid_until date,
    framework_number integer not null,
    cycle_number integer not null,
    constraint decision_number unique (employee_id, competency, running_number)
);
create index decision_decided on decision (decided_at);

create table decision_evidence (
    decision_id bigint not null references decision (id),
    evidence_id bigint not null references evidence (id),
    primary key (decision_id, evidence_id)
);

create table certificate_counter (
    issue_year integer not null primary key,
    last_number integer not null
);

create sequence certificate_seq start with 50 increment by 50;
create table certificate (
    id bigint not null primary key,
    decision_id bigint not null unique references decision (id),
    employee_id bigint not null references employee (id),
    number varchar(30) not null unique,
    code varchar(16) not null unique,
    address varchar(400) not null,
    holder varchar(302) not null,
    organisation_ru varchar(200) not null,
    organisation_en varchar(200) not null,
    competency varchar(60) not null,
    competency_ru varchar(200) not null,
    competency_en varchar(200) not null,
    level integer not null,
    level_ru varchar(60) not null,
    level_en varchar(60) not null,
    summary_ru varchar(1000) not null,
    summary_en varchar(1000) not null,
    valid_from date not null,
    valid_until date not null,
    decided_by varchar(302),
    framework_number integer not null,
    template integer not null,
    issued_at timestamp not null
);
create index certificate_employee on certificate (employee_id, competency);

create table certificate_revocation (
    certificate_id bigint not null primary key references certificate (id),
    revoked_on date not null,
    revoked_at timestamp not null,
    revoked_by bigint not null references employee (id),
    reason varchar(1000) not null
);

create table certificate_print (
    certificate_id bigint not null primary key references certificate (id),
    printed_at timestamp not null,
    hash varchar(64) not null,
    pdf blob not null
);
