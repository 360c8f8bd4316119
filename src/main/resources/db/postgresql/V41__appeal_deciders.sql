alter table appeal add column decided_by bigint;
alter table appeal add column proposed_by bigint;
alter table appeal add column overdue_told_at timestamp;
alter table appeal add constraint appeal_decider foreign key (decided_by) references employee (id);
alter table appeal add constraint appeal_proposer foreign key (proposed_by) references employee (id);

update appeal set decided_by = (select d.decided_by from decision d where d.id = appeal.subject_id),
    proposed_by = (select d.proposed_by from decision d where d.id = appeal.subject_id)
where kind in ('DECLINED', 'LOWER');
update appeal set decided_by = (select r.revoked_by from certificate_revocation r where r.certificate_id = appeal.subject_id),
    proposed_by = (select r.proposed_by from certificate_revocation r where r.certificate_id = appeal.subject_id)
where kind = 'REVOKED';
update appeal set decided_by = (select n.recorded_by from development_need n where n.id = appeal.subject_id)
where kind = 'NEED';

update appeal set subject_id = (select max(s.id) from certificate_suspension s
    where s.certificate_id = appeal.subject_id and s.suspended_at <= appeal.raised_at)
where kind = 'SUSPENDED' and exists (select s.id from certificate_suspension s
    where s.certificate_id = appeal.subject_id and s.suspended_at <= appeal.raised_at);
update appeal set decided_by = (select s.suspended_by from certificate_suspension s where s.id = appeal.subject_id),
    proposed_by = (select s.proposed_by from certificate_suspension s where s.id = appeal.subject_id)
where kind = 'SUSPENDED';
-- In two steps: a new mark may equal the old one of another row.
update appeal set marker = 'suspension/' || cast(subject_id as varchar(20)) where kind = 'SUSPENDED' and marker is not null;
update appeal set marker = 'SUSPENDED/' || cast(subject_id as varchar(20)) where kind = 'SUSPENDED' and marker is not null;
