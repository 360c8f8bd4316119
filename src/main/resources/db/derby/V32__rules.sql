create table framework_version_next (
    number integer not null primary key,
    published_at timestamp not null,
    hash varchar(64) not null,
    document clob not null,
    version bigint default 0 not null,
    effective_on date,
    published_by bigint references employee (id),
    note varchar(1000),
    withdrawn_at timestamp,
    withdrawn_by bigint references employee (id),
    withdrawn_why varchar(1000)
);
insert into framework_version_next (number, published_at, hash, document)
    select number, published_at, hash, document from framework_version;
drop table framework_version;
rename table framework_version_next to framework_version;
create index framework_version_hash on framework_version (hash);

create sequence framework_draft_seq start with 50 increment by 50;
create table framework_draft (
    id bigint not null primary key,
    version bigint not null,
    state varchar(10) not null,
    open_marker varchar(10),
    base_number integer not null,
    folder_hash varchar(64),
    folder_document clob,
    hash varchar(64) not null,
    document clob not null,
    begun_by bigint references employee (id),
    begun_at timestamp not null,
    changed_by bigint references employee (id),
    changed_at timestamp,
    closed_by bigint references employee (id),
    closed_at timestamp,
    closed_why varchar(1000),
    constraint framework_draft_open unique (open_marker)
);
create index framework_draft_folder on framework_draft (folder_hash);

create sequence framework_impact_seq start with 50 increment by 50;
create table framework_impact (
    id bigint not null primary key,
    version bigint not null,
    draft_id bigint not null references framework_draft (id),
    hash varchar(64) not null,
    rules_number integer not null,
    people bigint not null,
    done_people bigint not null,
    last_employee_id bigint not null,
    raised bigint not null,
    lowered bigint not null,
    renewals bigint not null,
    asked_by bigint not null references employee (id),
    asked_at timestamp not null,
    done_at timestamp,
    constraint framework_impact_hash unique (hash)
);
create index framework_impact_draft on framework_impact (draft_id);

create sequence framework_impact_row_seq start with 50 increment by 50;
create table framework_impact_row (
    id bigint not null primary key,
    impact_id bigint not null references framework_impact (id),
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    level_before integer not null,
    level_after integer not null,
    held integer not null,
    held_until date
);
create index framework_impact_row_impact on framework_impact_row (impact_id);
