-- The registry's own tables: everything that is not a register.

create table account (
  person uuid primary key,
  name text collate "C" not null,
  password_hash text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  disabled_at timestamptz,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  language text
);
create unique index account_name_key on account (lower(name));

create table session (
  token_hash text collate "C" primary key,
  person uuid not null,
  membership uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text,
  agent text
);
create index session_person_idx on session (person);
create index session_expires_at_idx on session (expires_at);

-- One-time links: a body answers without an account.
create table link_token (
  token_hash text collate "C" primary key,
  purpose text collate "C" not null,
  register text collate "C" not null,
  record uuid not null,
  body uuid,
  details jsonb not null default '{}',
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index link_token_record_idx on link_token (record);

create table file (
  id uuid primary key,
  name text not null,
  type text not null,
  size bigint not null check (size between 0 and 52428800),
  sha256 text collate "C" not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid
);

create table file_chunk (
  file uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (file, number)
);

-- Which records hold or have held a file: a file is visible when such a record is.
create table file_use (
  file uuid not null,
  register text collate "C" not null,
  record uuid not null,
  primary key (file, register, record)
);

-- Keys under which personal values are sealed in history and audit; a destroyed one is null for good.
create table person_key (
  subject uuid primary key,
  wrapped text,
  created_at timestamptz not null,
  destroyed_at timestamptz
);

create table audit_link (
  sequence bigint primary key,
  at timestamptz not null,
  algorithm text collate "C" not null,
  body text not null,
  previous text collate "C" not null,
  digest text collate "C" not null
);

create table audit_head (
  single boolean primary key default true check (single),
  sequence bigint not null,
  digest text collate "C" not null
);
insert into audit_head (sequence, digest) values (0, '');

create table setting (
  name text collate "C" primary key,
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid
);
