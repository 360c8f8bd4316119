create table signing_key (
    thumbprint varchar(43) not null primary key,
    version bigint not null,
    point_x varchar(43) not null,
    point_y varchar(43) not null,
    sealed varchar(200) not null,
    standing varchar(10),
    made_at timestamp not null,
    made_by bigint references employee (id),
    retired_at timestamp,
    constraint signing_key_standing unique (standing)
);

create table credential (
    certificate_id bigint not null primary key references certificate (id),
    uuid varchar(36) not null,
    subject varchar(36) not null,
    list_number integer not null,
    list_index integer not null,
    thumbprint varchar(43) not null references signing_key (thumbprint),
    compact clob not null,
    made_at timestamp not null,
    constraint credential_uuid unique (uuid),
    constraint credential_place unique (list_number, list_index)
);

create index certificate_print_hash on certificate_print (hash);
