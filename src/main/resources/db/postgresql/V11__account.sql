create sequence login_session_seq start with 50 increment by 50;
alter table login_session add column id bigint not null default 0;
update login_session set id = nextval('login_session_seq');
alter table login_session alter column id drop default;
alter table login_session drop constraint login_session_pkey;
alter table login_session add constraint login_session_id primary key (id);
alter table login_session add constraint login_session_token unique (token_hash);
create index login_session_seen on login_session (last_seen_at);

alter table employee add column password_changed_at timestamp;
alter table employee add column one_time_password_at timestamp;

create sequence password_link_seq start with 50 increment by 50;
create table password_link (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    token_hash varchar(64) not null,
    made_by bigint references employee (id),
    made_at timestamp not null,
    valid_until timestamp not null,
    used_at timestamp,
    voided_at timestamp,
    constraint password_link_token unique (token_hash)
);
