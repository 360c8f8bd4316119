delete from framework_impact_row;
delete from framework_impact;

alter table framework_impact add column concerned bigint default 0 not null;
alter table framework_impact add column proposals bigint default 0 not null;
alter table framework_impact add column deciders bigint default 0 not null;
alter table framework_impact add column certificates bigint default 0 not null;

alter table framework_impact_row add column kind varchar(10) default 'LEVEL' not null;
alter table framework_impact_row add column term_before varchar(20);
alter table framework_impact_row add column term_after varchar(20);

alter table observation add column opened_at timestamp;
