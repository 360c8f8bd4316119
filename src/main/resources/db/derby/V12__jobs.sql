create table job_run (
    name varchar(60) not null primary key,
    ran_at timestamp not null,
    late_after integer not null,
    took_ms bigint not null,
    done_at timestamp,
    done_count bigint not null,
    failed_at timestamp,
    failure varchar(300),
    failure_number varchar(8)
);
