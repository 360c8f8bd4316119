create sequence client_case_seq start with 50 increment by 50;
create table client_case (
    id bigint not null primary key,
    contributor_id bigint not null references employee (id),
    draft_of bigint,
    credit varchar(10) not null,
    state varchar(10) not null,
    written_in varchar(2) not null,
    kind varchar(20),
    channel varchar(10),
    mood varchar(10),
    client varchar(2000) not null,
    did varchar(2000) not null,
    ended varchar(1000) not null,
    better varchar(1000) not null,
    wording integer not null,
    title varchar(150) not null,
    worded_client varchar(2000) not null,
    worded_did varchar(2000) not null,
    worded_ended varchar(1000) not null,
    worded_better varchar(1000) not null,
    competency_id varchar(60),
    indicator_id varchar(60),
    tags varchar(200) not null,
    search varchar(2500) not null,
    begun_at timestamp not null,
    saved_at timestamp not null,
    first_sent_at timestamp,
    sent_at timestamp,
    first_answered_at timestamp,
    answered_at timestamp,
    constraint client_case_draft unique (draft_of)
);
create index client_case_contributor on client_case (contributor_id);
create index client_case_state on client_case (state, answered_at);

create sequence client_case_step_seq start with 50 increment by 50;
create table client_case_step (
    id bigint not null primary key,
    case_id bigint not null references client_case (id),
    kind varchar(10) not null,
    words varchar(1000),
    done_by bigint references employee (id),
    done_at timestamp not null
);
create index client_case_step_case on client_case_step (case_id, id);

create sequence client_case_rating_seq start with 50 increment by 50;
create table client_case_rating (
    id bigint not null primary key,
    case_id bigint not null references client_case (id),
    trainer_id bigint not null references employee (id),
    difficulty integer not null,
    rated_at timestamp not null,
    constraint client_case_rating_once unique (case_id, trainer_id)
);

create sequence client_case_use_seq start with 50 increment by 50;
create table client_case_use (
    id bigint not null primary key,
    case_id bigint not null references client_case (id),
    course_id varchar(60) not null,
    draft_id bigint not null references course_draft (id),
    node bigint not null,
    question_id varchar(60) not null,
    made_by bigint not null references employee (id),
    made_at timestamp not null,
    version_number integer,
    published_at timestamp
);
create index client_case_use_case on client_case_use (case_id, id);
create index client_case_use_course on client_case_use (course_id);

create sequence client_case_paper_seq start with 50 increment by 50;
create table client_case_paper (
    id bigint not null primary key,
    case_id bigint not null references client_case (id),
    kind varchar(10) not null,
    saves integer not null,
    document varchar(20000) not null,
    saved_by bigint not null references employee (id),
    saved_at timestamp not null,
    constraint client_case_paper_once unique (case_id, kind)
);
