-- Imports on their way. The job: what is to be done for a batch, through whose eyes, and how far it is.
create table import_job (
  batch uuid primary key,
  step text collate "C" not null check (step in ('read', 'write', 'undo')),
  person uuid,
  membership uuid,
  address text,
  options jsonb not null default '{}',
  done bigint not null default 0,
  total bigint,
  requested_at timestamptz not null,
  taken_at timestamptz,
  finished_at timestamptz,
  attempts integer not null default 0,
  problem jsonb
);
create index import_job_open_idx on import_job (requested_at) where finished_at is null;

-- A sheet of one of the files: its heading, what each column was taken for, whose it is.
create table import_sheet (
  batch uuid not null,
  number integer not null,
  owner uuid,
  file text not null,
  name text not null,
  heading_row integer,
  columns jsonb not null,
  organisation uuid,
  rows integer not null,
  notes jsonb not null,
  primary key (batch, number)
);

-- A row as it would be written, or why it will not be. Lost with a crash of the server, the files are read again.
create unlogged table import_row (
  batch uuid not null,
  number integer not null,
  owner uuid,
  sheet integer not null,
  row integer not null,
  action text collate "C" not null check (action in ('add', 'change', 'keep', 'refuse')),
  record uuid,
  version integer,
  "values" json,
  given json,
  problems json,
  shift double precision,
  primary key (batch, number)
);
create index import_row_action_idx on import_row (batch, action, shift desc nulls last, number);

-- They hold what registers hold: each is for whoever brought it in, and for the platform's own work.
alter table import_sheet enable row level security;
alter table import_sheet force row level security;
create policy own on import_sheet using (
  (select current_setting('app.system', true)) = 'on' or owner = nullif(current_setting('app.person', true), '')::uuid
);
alter table import_row enable row level security;
alter table import_row force row level security;
create policy own on import_row using (
  (select current_setting('app.system', true)) = 'on' or owner = nullif(current_setting('app.person', true), '')::uuid
);
