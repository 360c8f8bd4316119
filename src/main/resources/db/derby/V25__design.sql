create table certificate_design (
    number integer not null primary key,
    organisation_ru varchar(200) not null,
    organisation_en varchar(200) not null,
    line_ru varchar(80),
    line_en varchar(80),
    accent varchar(7) not null,
    signer_ru varchar(40),
    signer_en varchar(40),
    second_signer_ru varchar(40),
    second_signer_en varchar(40),
    logo blob,
    made_at timestamp not null,
    made_by bigint not null references employee (id)
);

alter table certificate add column design integer not null default 0;
