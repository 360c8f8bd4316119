alter table time_entry add column lost_from timestamp;
alter table time_entry add column lost_until timestamp;

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
