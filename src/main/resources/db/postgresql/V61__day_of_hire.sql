alter table state_change add column before_on date;
