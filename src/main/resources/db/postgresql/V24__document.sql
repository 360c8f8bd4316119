create table document_file (
    hash varchar(64) not null primary key,
    media_type varchar(30) not null,
    length integer not null,
    content bytea not null,
    stored_at timestamp not null
);

create sequence evidence_document_seq start with 50 increment by 50;
create table evidence_document (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    kind varchar(10) not null,
    competency varchar(60) not null,
    course_id varchar(60),
    title varchar(200) not null,
    words varchar(2000) not null,
    colleague_id bigint references employee (id),
    happened_on date not null,
    file_hash varchar(64) references document_file (hash),
    file_name varchar(200),
    state varchar(10) not null,
    sent_at timestamp,
    confirmation varchar(10),
    created_at timestamp not null
);
create index evidence_document_employee on evidence_document (employee_id);
create index evidence_document_colleague on evidence_document (colleague_id);
create index evidence_document_state on evidence_document (state, sent_at);

create sequence document_step_seq start with 50 increment by 50;
create table document_step (
    id bigint not null primary key,
    document_id bigint not null references evidence_document (id),
    kind varchar(10) not null,
    words varchar(2000),
    file_hash varchar(64) references document_file (hash),
    file_name varchar(200),
    strength varchar(10),
    valid_to date,
    done_by bigint not null references employee (id),
    done_at timestamp not null
);
create index document_step_document on document_step (document_id);
