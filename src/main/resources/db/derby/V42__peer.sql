create sequence peer_round_seq start with 50 increment by 50;
create table peer_round (
    id bigint not null primary key,
    version bigint not null,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    level integer not null,
    checklist_hash varchar(64) not null references checklist_version (hash),
    items varchar(1000) not null,
    began_at timestamp not null,
    last_day date not null,
    closed_at timestamp,
    shown_to bigint references employee (id),
    shown_at timestamp,
    open_marker varchar(100),
    constraint peer_round_open unique (open_marker)
);
create index peer_round_employee on peer_round (employee_id);
create index peer_round_shown on peer_round (shown_to, employee_id);

create sequence peer_answer_seq start with 50 increment by 50;
create table peer_answer (
    id bigint not null primary key,
    version bigint not null,
    round_id bigint not null references peer_round (id),
    author_id bigint not null references employee (id),
    state varchar(10) not null,
    words varchar(500),
    asked_at timestamp not null,
    saved_at timestamp not null,
    named_at timestamp,
    answered_at timestamp,
    constraint peer_answer_once unique (round_id, author_id)
);
create index peer_answer_author on peer_answer (author_id, state);

create sequence peer_mark_seq start with 50 increment by 50;
create table peer_mark (
    id bigint not null primary key,
    answer_id bigint not null references peer_answer (id),
    item_id varchar(60) not null,
    seen integer not null,
    constraint peer_mark_once unique (answer_id, item_id)
);
