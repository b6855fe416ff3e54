-- The rows a published figure was counted from, each with the version it had. Written once with the figure.
create table published_figure_row (
  figure uuid not null,
  register text collate "C" not null,
  record uuid not null,
  version integer not null,
  counted text collate "C"
);
create index published_figure_row_figure_idx on published_figure_row (figure, record);

-- They name records of every register: read and written by the platform alone, which asks for each viewer what may be
-- shown. Without a policy for it nothing is ever changed or deleted.
alter table published_figure_row enable row level security;
alter table published_figure_row force row level security;
create policy own_read on published_figure_row for select using (
  (select current_setting('app.system', true)) = 'on'
);
create policy own_insert on published_figure_row for insert with check (
  (select current_setting('app.system', true)) = 'on'
);
