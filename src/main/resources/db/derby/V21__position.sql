-- A position was two texts of each employee; every pair that is there becomes a row, and whoever had it points to it.
create sequence position_seq start with 50 increment by 50;
create table position (
    id bigint not null primary key,
    name_ru varchar(200) not null,
    name_en varchar(200) not null,
    constraint position_name unique (name_ru, name_en)
);

-- Derby takes no value of a sequence together with distinct.
create table position_of_old (name_ru varchar(200), name_en varchar(200));
insert into position_of_old (name_ru, name_en) select distinct position_ru, position_en from employee;
insert into position (id, name_ru, name_en) select next value for position_seq, o.name_ru, o.name_en from position_of_old o;
drop table position_of_old;

alter table employee add column position_id bigint;
update employee set position_id =
    (select p.id from position p where p.name_ru = employee.position_ru and p.name_en = employee.position_en);
alter table employee alter column position_id not null;
alter table employee add constraint employee_position foreign key (position_id) references position (id);
alter table employee drop column position_ru;
alter table employee drop column position_en;

-- What a position asks of whoever holds it: a level of a competency, from when to when.
create sequence required_level_seq start with 50 increment by 50;
create table required_level (
    id bigint not null primary key,
    position_id bigint not null references position (id),
    competency varchar(60) not null,
    level integer not null,
    open_marker varchar(100),
    set_by bigint references employee (id),
    set_at timestamp not null,
    ended_by bigint references employee (id),
    ended_at timestamp,
    constraint required_level_open unique (open_marker)
);
