-- What stands behind partners' keys and subscriptions: no record anybody reads, seen by the platform's own work alone.

-- A key is found by its digest; one row a key, gone when the key is revoked.
create table partner_secret (
  key uuid primary key,
  hash text collate "C" not null unique
);

-- Requests of a key on a day and within the present minute: quotas hold across nodes and restarts.
create table partner_count (
  key uuid not null,
  day date not null,
  requests integer not null default 0,
  refused integer not null default 0,
  rows bigint not null default 0,
  handed_in integer not null default 0,
  minute timestamptz not null,
  in_minute integer not null default 0,
  -- Whether the last request was let through.
  granted boolean not null default true,
  -- Whether the register of uses says so already.
  told boolean not null default false,
  primary key (key, day)
);

-- Events on their way, written in the transaction of the change; gone once delivered or given up.
create table partner_outbox (
  -- By which the receiver knows a message that comes twice.
  id uuid primary key default gen_random_uuid(),
  subscription uuid not null,
  event text collate "C" not null,
  body text not null,
  happened_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  problem text,
  -- The undelivered event that the operator sends again.
  record uuid,
  -- In which order things happened.
  number bigint generated always as identity
);
create index partner_outbox_due_at_idx on partner_outbox (due_at);

do $walls$
declare
  name text;
  system text := $$(select current_setting('app.system', true)) = 'on'$$;
  write text := $$(select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)$$;
  wall record;
begin
  foreach name in array array['partner_secret', 'partner_count', 'partner_outbox'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I using (%s) with check (%s)', name, system, system);
  end loop;

  -- A body that acts by a key of its own is no person: where rows are read by everybody, it writes rows of its own.
  for wall in
    select p.tablename, p.policyname, p.cmd
    from pg_policies p join pg_policies r using (schemaname, tablename)
    where p.schemaname = current_schema() and r.policyname = 'wall_read' and r.qual = 'true'
      and p.policyname in ('wall_insert', 'wall_update')
  loop
    execute format('alter policy %I on %I', wall.policyname, wall.tablename)
      || case when wall.cmd = 'INSERT' then '' else format(' using (%s)', write) end
      || format(' with check (%s)', write);
  end loop;
end
$walls$;
