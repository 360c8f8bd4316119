create sequence trail_entry_seq start with 50 increment by 50;
create table trail_entry (
    id bigint not null primary key,
    who_id bigint,
    what varchar(80) not null,
    thing_kind varchar(40) not null,
    thing_id varchar(200) not null,
    happened_at timestamp not null,
    seal_position bigint,
    previous_hash varchar(64),
    hash varchar(64),
    constraint trail_entry_position unique (seal_position)
);
create index trail_entry_unsealed on trail_entry (seal_position, id);
create index trail_entry_happened on trail_entry (happened_at, id);
create index trail_entry_who on trail_entry (who_id, happened_at);
create index trail_entry_what on trail_entry (what, happened_at);
create index trail_entry_thing on trail_entry (thing_kind, thing_id);

create table trail_head (
    id integer not null primary key,
    seal_position bigint not null,
    hash varchar(64) not null
);
insert into trail_head (id, seal_position, hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
