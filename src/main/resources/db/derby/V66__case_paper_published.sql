create sequence client_case_paper_version_seq start with 50 increment by 50;
create table client_case_paper_version (
    id bigint not null primary key,
    case_id bigint not null references client_case (id),
    kind varchar(10) not null,
    number integer not null,
    document varchar(20000),
    done_by bigint not null references employee (id),
    done_at timestamp not null,
    constraint client_case_paper_version_once unique (case_id, kind, number)
);

create table client_case_paper_writer (
    paper_id bigint not null references client_case_paper (id),
    employee_id bigint not null references employee (id),
    primary key (paper_id, employee_id)
);
insert into client_case_paper_writer (paper_id, employee_id) select id, saved_by from client_case_paper;
