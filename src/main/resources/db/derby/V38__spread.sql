create sequence spread_settlement_seq start with 50 increment by 50;
create table spread_settlement (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    reason varchar(1000) not null,
    settled_by bigint not null references employee (id),
    settled_at timestamp not null
);
create index spread_settlement_employee on spread_settlement (employee_id);

create table spread_settlement_evidence (
    settlement_id bigint not null references spread_settlement (id),
    evidence_id bigint not null references evidence (id),
    primary key (settlement_id, evidence_id)
);
create index spread_settlement_evidence_by on spread_settlement_evidence (evidence_id);
