-- Results of indicators as they were counted, so that a figure nobody has opened before is there at once, on every
-- node and after a restart. Derived: whoever loses them counts again.
create table kept_figure (
  -- Hash of the question, the definition and the parameters.
  key text collate "C" primary key,
  -- The audit's last link before it was counted: a later change of one of the registers makes it worthless.
  since bigint not null,
  registers text[] not null,
  counted_at timestamptz not null,
  result text not null
);
create index kept_figure_since_idx on kept_figure (since);

-- They tell numbers and ids of every register: the platform alone reads and writes them.
alter table kept_figure enable row level security;
alter table kept_figure force row level security;
create policy own_all on kept_figure using (
  (select current_setting('app.system', true)) = 'on'
) with check (
  (select current_setting('app.system', true)) = 'on'
);
