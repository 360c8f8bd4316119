create table checklist_version (
    hash varchar(64) not null primary key,
    competency varchar(60) not null,
    document text not null,
    first_used_at timestamp not null
);

create table observation_photo (
    hash varchar(64) not null primary key,
    type varchar(20) not null,
    width integer not null,
    height integer not null,
    content bytea not null,
    kept_at timestamp not null
);

create sequence observation_seq start with 50 increment by 50;
create table observation (
    id bigint not null primary key,
    version bigint not null,
    observer_id bigint not null references employee (id),
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    checklist_hash varchar(64) not null references checklist_version (hash),
    state varchar(10) not null,
    situation varchar(10),
    difficulty varchar(10),
    happening varchar(300),
    comment_text varchar(2000),
    seen_on date not null,
    photo_hash varchar(64) references observation_photo (hash),
    began_at timestamp not null,
    saved_at timestamp not null,
    draft_marker varchar(150),
    purpose varchar(15),
    level integer,
    signed_at timestamp,
    replaces_id bigint references observation (id),
    replace_reason varchar(1000),
    voided_by bigint references observation (id),
    voided_at timestamp,
    reply varchar(2000),
    replied_at timestamp,
    reply_amended_at timestamp,
    constraint observation_draft unique (draft_marker)
);
create index observation_employee on observation (employee_id, competency, state);
create index observation_observer on observation (observer_id, state);
create index observation_photo_used on observation (photo_hash);

create sequence observation_mark_seq start with 50 increment by 50;
create table observation_mark (
    id bigint not null primary key,
    observation_id bigint not null references observation (id),
    item_id varchar(60) not null,
    seen integer not null,
    saved_at timestamp not null,
    constraint observation_mark_once unique (observation_id, item_id)
);

create sequence observation_request_seq start with 50 increment by 50;
create table observation_request (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    observer_id bigint references employee (id),
    words varchar(500),
    state varchar(10) not null,
    open_marker varchar(100),
    asked_at timestamp not null,
    answered_by bigint references employee (id),
    answered_at timestamp,
    reason varchar(1000),
    observation_id bigint references observation (id),
    closed_at timestamp,
    constraint observation_request_open unique (open_marker)
);
create index observation_request_employee on observation_request (employee_id);
create index observation_request_state on observation_request (state, observer_id);

create sequence calibration_run_seq start with 50 increment by 50;
create table calibration_run (
    id bigint not null primary key,
    version bigint not null,
    observer_id bigint not null references employee (id),
    competency varchar(60) not null,
    number integer not null,
    sheet text not null,
    state varchar(10) not null,
    open_marker varchar(100),
    begun_at timestamp not null,
    finished_at timestamp,
    rated integer,
    deviation decimal(6,3),
    far integer,
    bias decimal(6,3),
    passed_on date,
    valid_until date,
    constraint calibration_run_open unique (open_marker),
    constraint calibration_run_number unique (observer_id, competency, number)
);
create index calibration_run_valid on calibration_run (competency, valid_until);

create sequence calibration_rating_seq start with 50 increment by 50;
create table calibration_rating (
    id bigint not null primary key,
    run_id bigint not null references calibration_run (id),
    scene_id varchar(60) not null,
    item_id varchar(60) not null,
    seen integer not null,
    saved_at timestamp not null,
    constraint calibration_rating_once unique (run_id, scene_id, item_id)
);
