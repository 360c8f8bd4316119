alter table employee add column joined_on date;

alter table assignment add column due_days integer;
alter table assignment add column due_from varchar(10);
