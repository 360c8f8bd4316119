create sequence level_history_seq start with 50 increment by 50;
create table level_history (
    id bigint not null primary key,
    employee_id bigint not null references employee (id),
    competency varchar(60) not null,
    running_number integer not null,
    reached integer not null,
    from_day date not null,
    framework_number integer not null,
    written_at timestamp not null,
    constraint level_history_number unique (employee_id, competency, running_number)
);
create index level_history_day on level_history (competency, from_day);

-- Where people stood before is not known: their history begins with the level they have reached, on the day it was first computed.
insert into level_history (id, employee_id, competency, running_number, reached, from_day, framework_number, written_at)
select -r.id, r.employee_id, r.competency, 1, r.reached, r.reached_on, r.framework_number, cast(r.reached_on as timestamp)
from reached_level r where r.reached > 1;
