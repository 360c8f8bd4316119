create sequence course_draft_seq start with 50 increment by 50;
create table course_draft (
    id bigint not null primary key,
    version bigint not null,
    course_id varchar(60) not null,
    base_number integer,
    state varchar(10) not null,
    open_marker varchar(60),
    opened_by bigint not null references employee (id),
    opened_at timestamp not null,
    closed_by bigint references employee (id),
    closed_at timestamp,
    published_number integer,
    reason varchar(1000),
    constraint course_draft_open unique (open_marker)
);
create index course_draft_course on course_draft (course_id);

create sequence draft_node_seq start with 50 increment by 50;
create table draft_node (
    id bigint not null primary key,
    draft_id bigint not null references course_draft (id),
    kind varchar(10) not null,
    node_id varchar(120) not null,
    parent_id bigint references draft_node (id),
    place integer not null,
    origin varchar(10) not null,
    label_ru varchar(200) not null,
    label_en varchar(200) not null,
    lacks varchar(10) not null,
    document clob not null,
    version integer not null,
    saved_by bigint not null references employee (id),
    saved_at timestamp not null,
    deleted_by bigint references employee (id),
    deleted_at timestamp
);
create index draft_node_draft on draft_node (draft_id);

create sequence draft_change_seq start with 50 increment by 50;
create table draft_change (
    id bigint not null primary key,
    node_id bigint not null references draft_node (id),
    kind varchar(10) not null,
    version integer not null,
    document clob not null,
    saved_by bigint not null references employee (id),
    saved_at timestamp not null
);
create index draft_change_node on draft_change (node_id);
