alter table trail_entry add column content_hash varchar(64);
