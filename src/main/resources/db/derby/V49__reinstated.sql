-- What was voided by mistake is stated again by another row: which row it repeats, why, and the revision its source had given.
alter table evidence add column restates_id bigint constraint evidence_restates references evidence (id);
alter table evidence add column restated_why varchar(1000);
alter table evidence add column source_revision integer;
alter table evidence add constraint evidence_restated unique (restates_id);
