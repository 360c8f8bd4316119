create sequence expiry_reminder_seq start with 50 increment by 50;
create table expiry_reminder (
    id bigint not null primary key,
    certificate_id bigint not null references certificate (id),
    days_before integer not null,
    reminded_at timestamp not null,
    constraint expiry_reminder_term unique (certificate_id, days_before)
);
create index certificate_ending on certificate (valid_until);
