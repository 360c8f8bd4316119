create sequence role_play_game_seq start with 50 increment by 50;
create table role_play_game (
    id bigint not null primary key,
    version bigint not null,
    opened_by bigint not null references employee (id),
    opened_at timestamp not null,
    first_id bigint not null references employee (id),
    second_id bigint not null references employee (id),
    third_id bigint not null references employee (id),
    played integer not null,
    ended_at timestamp
);
create index role_play_game_opened on role_play_game (opened_by);
create index role_play_game_first on role_play_game (first_id);
create index role_play_game_second on role_play_game (second_id);
create index role_play_game_third on role_play_game (third_id);

create sequence role_play_round_seq start with 50 increment by 50;
create table role_play_round (
    id bigint not null primary key,
    version bigint not null,
    game_id bigint not null references role_play_game (id),
    number integer not null,
    brief clob not null,
    checklist_hash varchar(64) not null references checklist_version (hash),
    agent_id bigint not null references employee (id),
    client_id bigint not null references employee (id),
    observer_id bigint not null references employee (id),
    ended_at timestamp,
    constraint role_play_round_once unique (game_id, number)
);

create sequence role_play_mark_seq start with 50 increment by 50;
create table role_play_mark (
    id bigint not null primary key,
    round_id bigint not null references role_play_round (id),
    item_id varchar(60) not null,
    seen integer not null,
    constraint role_play_mark_once unique (round_id, item_id)
);

create sequence role_play_word_seq start with 50 increment by 50;
create table role_play_word (
    id bigint not null primary key,
    round_id bigint not null references role_play_round (id),
    author_id bigint not null references employee (id),
    words varchar(1000),
    saved_at timestamp not null,
    constraint role_play_word_once unique (round_id, author_id)
);
