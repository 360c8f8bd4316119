-- The limit and the grace of an attempt: what its deadline is computed from. Attempts from before carry in their limit whatever time their people may take beside it.
alter table attempt add column limit_seconds integer;
alter table attempt add column grace_seconds integer;
update attempt set
    limit_seconds = round(extract(epoch from deadline - started_at))::integer,
    grace_seconds = round(extract(epoch from last_moment - deadline))::integer
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
    constraint time_entry_deed unique (attempt_id, deed)
);
