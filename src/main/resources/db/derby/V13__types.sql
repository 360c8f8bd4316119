-- An open answer is up to 10,000 characters, of which each may need an escape in JSON.
alter table answer alter column content set data type varchar(32000);
