-- What a person holds and reaches in every competency, as one word, so that people are counted without looking at each of their rows.
alter table person_level add column standing varchar(2000) default '' not null;
-- Counting reads this alone.
create index person_level_standing on person_level (competency, department_id, position_id, standing);

-- The job writes it within a minute: it takes the rules for others and makes every row anew.
update level_day set framework_number = 0;

-- The one person who was given more time; null for everybody.
alter table assignment_extension add column employee_id bigint references employee (id);

-- The versions of the framework of whose first day HR was told.
create table framework_start (
    number integer not null primary key,
    told_at timestamp not null
);
insert into framework_start (number, told_at)
    select number, published_at from framework_version where effective_on is null or effective_on <= current_date;

-- Every month is counted anew, with the levels that evidence reached.
delete from level_month;
alter table level_month add column reached integer default 0 not null;
