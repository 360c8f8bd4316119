create sequence import_upload_seq start with 50 increment by 50;
create table import_upload (
    id bigint not null primary key,
    version bigint not null,
    owner_id bigint not null references employee (id),
    file_name varchar(200) not null,
    length integer not null,
    content bytea not null,
    form varchar(12) not null,
    chosen text,
    uploaded_at timestamp not null,
    taken_at timestamp,
    receipts text
);
create index import_upload_owner on import_upload (owner_id, uploaded_at);
create index import_upload_age on import_upload (uploaded_at);
