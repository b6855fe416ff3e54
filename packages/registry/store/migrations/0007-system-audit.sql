-- Which columns a digest over a version of a register covers; named by their own digest.
create table audit_layout (
  layout text collate "C" primary key,
  register text collate "C" not null,
  columns text[] not null
);

-- Who looked at a record about a person: where in the audit it stands.
create table record_access (
  record uuid not null,
  register text collate "C" not null,
  sequence bigint not null,
  entry integer not null,
  primary key (record, register, sequence, entry)
);
create index record_access_sequence_idx on record_access (sequence);
