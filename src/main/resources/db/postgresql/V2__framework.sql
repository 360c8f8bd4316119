create table framework_version (
    number integer not null primary key,
    published_at timestamp not null,
    hash varchar(64) not null unique,
    document text not null
);
