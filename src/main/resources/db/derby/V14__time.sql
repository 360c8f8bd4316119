-- The limit and the grace of an attempt: what its deadline is computed from. Attempts from before carry in their limit whatever time their people may take beside it.
alter table attempt add column limit_seconds integer;
alter table attempt add column grace_seconds integer;
update attempt set
    limit_seconds = {fn timestampdiff(SQL_TSI_SECOND, started_at, deadline)},
    grace_seconds = {fn timestampdiff(SQL_TSI_SECOND, deadline, last_moment)}
    where deadline is not null;

create sequence time_entry_seq start with 50 increment by 50;
create table time_entry (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    kind varchar(20) not null,
    seconds integer not null,
    reason varchar(1000),
    given_by bigint references employee (id),
    given_at timestamp not null,
    deed varchar(60) not null,
    lost_from timestamp,
    lost_until timestamp,
    constraint time_entry_deed unique (attempt_id, deed)
);

-- The portal's own outages, and the reports of people in the middle of an exam.
create sequence server_run_seq start with 50 increment by 50;
create table server_run (
    id bigint not null primary key,
    started_at timestamp not null,
    seen_at timestamp not null
);

create sequence incident_seq start with 50 increment by 50;
create table incident (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    report varchar(40) not null,
    words varchar(1000),
    client_clock bigint not null,
    reported_at timestamp not null,
    settled varchar(20),
    settled_by bigint references employee (id),
    settled_at timestamp,
    constraint incident_report unique (attempt_id, report)
);
create index incident_settled on incident (settled);

create sequence late_acceptance_seq start with 50 increment by 50;
create table late_acceptance (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    questions varchar(400) not null,
    reason varchar(1000) not null,
    accepted_by bigint not null references employee (id),
    accepted_at timestamp not null,
    grading integer not null
);
create index late_acceptance_attempt on late_acceptance (attempt_id);
