alter table client_case_use rename column question_id to part_id;
alter table client_case_use add column anchor_level integer;
