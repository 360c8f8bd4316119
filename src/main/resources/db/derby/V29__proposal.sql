alter table decision add column manner varchar(10) default 'ONE' not null;
update decision set manner = 'RULE' where decided_by is null;
alter table decision add column proposed_by bigint;
alter table decision add constraint decision_proposer foreign key (proposed_by) references employee (id);
alter table decision add column due_at timestamp;
create index decision_due on decision (due_at);

create table decision_undo (
    decision_id bigint not null primary key references decision (id),
    undone_by bigint not null references employee (id),
    undone_at timestamp not null,
    reason varchar(1000) not null
);

create sequence conflict_seq start with 50 increment by 50;
create table conflict (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    declared_by bigint not null references employee (id),
    declared_at timestamp not null,
    reason varchar(1000) not null,
    constraint conflict_once unique (employee_id, declared_by)
);

create sequence proposal_seq start with 50 increment by 50;
create table proposal (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    level integer not null,
    decided integer not null,
    framework_number integer not null,
    reason varchar(1000) not null,
    proposed_by bigint not null references employee (id),
    proposed_at timestamp not null,
    state varchar(10) not null,
    open_marker varchar(100),
    constraint proposal_open unique (open_marker)
);
create index proposal_employee on proposal (employee_id, competency);
create index proposal_state on proposal (state, proposed_at);

create table proposal_evidence (
    proposal_id bigint not null references proposal (id),
    evidence_id bigint not null references evidence (id),
    primary key (proposal_id, evidence_id)
);

create sequence proposal_answer_seq start with 50 increment by 50;
create table proposal_answer (
    id bigint not null primary key,
    proposal_id bigint not null references proposal (id),
    kind varchar(10) not null,
    answered_by bigint references employee (id),
    answered_at timestamp not null,
    reason varchar(1000),
    decision_id bigint unique references decision (id)
);
create index proposal_answer_proposal on proposal_answer (proposal_id);
