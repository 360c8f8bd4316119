alter table version_move drop constraint version_move_version;
create index version_move_version on version_move (course_version_id);
