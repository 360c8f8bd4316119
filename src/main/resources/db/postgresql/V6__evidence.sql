create sequence evidence_seq start with 50 increment by 50;
create table evidence (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    kind varchar(20) not null,
    occurred_on date not null,
    occurred_at timestamp not null,
    valid_to date,
    source_kind varchar(20) not null,
    source_id varchar(200) not null,
    revision integer not null,
    statement text not null,
    recorded_on date not null,
    recorded_at timestamp not null,
    recorded_by bigint references employee (id),
    voids_id bigint references evidence (id),
    constraint evidence_source unique (source_kind, source_id, revision),
    constraint evidence_voids unique (voids_id)
);
create index evidence_employee on evidence (employee_id);

create sequence reached_level_seq start with 50 increment by 50;
create table reached_level (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    reached integer not null,
    reached_on date not null,
    assessed_on date not null,
    framework_number integer not null,
    constraint reached_level_person unique (employee_id, competency)
);
create index reached_level_reached on reached_level (reached);
create index reached_level_assessed on reached_level (assessed_on);
