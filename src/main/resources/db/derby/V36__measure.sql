alter table certificate_revocation add column proposed_by bigint;
alter table certificate_revocation add constraint certificate_revocation_proposer foreign key (proposed_by) references employee (id);

create sequence certificate_suspension_seq start with 50 increment by 50;
create table certificate_suspension (
    id bigint not null primary key,
    certificate_id bigint not null references certificate (id),
    suspended_on date not null,
    suspended_at timestamp not null,
    suspended_by bigint not null references employee (id),
    proposed_by bigint references employee (id),
    reason varchar(1000) not null,
    lifted_on date,
    lifted_at timestamp,
    lifted_by bigint references employee (id),
    lift_reason varchar(1000),
    open_marker bigint,
    constraint certificate_suspension_open unique (open_marker)
);
create index certificate_suspension_certificate on certificate_suspension (certificate_id);

create sequence measure_seq start with 50 increment by 50;
create table measure (
    id bigint not null primary key,
    version bigint not null,
    certificate_id bigint not null references certificate (id),
    kind varchar(10) not null,
    reason varchar(1000) not null,
    proposed_by bigint not null references employee (id),
    proposed_at timestamp not null,
    state varchar(10) not null,
    answered_by bigint references employee (id),
    answered_at timestamp,
    answer varchar(1000),
    open_marker bigint,
    constraint measure_open unique (open_marker)
);
create index measure_certificate on measure (certificate_id);
