-- The newest open vacancies of a place, and of all, are read off in order: the list that knows nothing of the person is
-- place and date alone (`analysis/matching/candidate-step.ts`).
-- Tables built straight from definitions, as tests do, come after the system's migrations and do without.
do $$
begin
  if to_regclass('post_listing') is null then return; end if;
  create index post_listing_place_match_idx on post_listing (division, valid_from desc, id)
    where state = 'open' and withdrawn_at is null;
  create index post_listing_date_match_idx on post_listing (valid_from desc, id)
    where state = 'open' and withdrawn_at is null;
end $$;

-- Open vacancies by each programme they name, place and date. No index on a list gives its rows in the order of another
-- column: of a programme a hundred thousand of a million name, all were read for the twenty newest, a second a list.
-- No register: it repeats what the vacancy says, and follows it in the same statement.
create table post_match (
  programme uuid not null,
  division uuid not null,
  valid_from date not null,
  listing uuid not null
);
create index post_match_place_idx on post_match (programme, division, valid_from desc, listing);
create index post_match_date_idx on post_match (programme, valid_from desc, listing);
create index post_match_listing_idx on post_match (listing);

create function post_match_follow() returns trigger language plpgsql security definer as $$
begin
  if tg_op = 'UPDATE' then
    if (new.programmes, new.division, new.valid_from, new.state, new.withdrawn_at)
      is not distinct from (old.programmes, old.division, old.valid_from, old.state, old.withdrawn_at)
    then return null; end if;
    delete from post_match where listing = old.id;
  end if;
  if new.state = 'open' and new.withdrawn_at is null then
    insert into post_match select distinct u.programme, new.division, new.valid_from, new.id
      from unnest(new.programmes) as u (programme);
  end if;
  return null;
end $$;

-- The newest of some programmes in some places; in any place where those are null.
create function post_match_find(taught uuid[], places uuid[], most integer)
  returns table (listing uuid) language plpgsql stable security definer as $$
begin
  if places is null then
    return query
      select e.listing from unnest(taught) as t (programme)
      cross join lateral (
        select m.listing, m.valid_from from post_match as m where m.programme = t.programme
        order by m.valid_from desc, m.listing limit most
      ) as e group by e.listing, e.valid_from order by e.valid_from desc, e.listing limit most;
  else
    return query
      select e.listing from unnest(taught) as t (programme) cross join unnest(places) as s (division)
      cross join lateral (
        select m.listing, m.valid_from from post_match as m
        where m.programme = t.programme and m.division = s.division
        order by m.valid_from desc, m.listing limit most
      ) as e group by e.listing, e.valid_from order by e.valid_from desc, e.listing limit most;
  end if;
end $$;

do $$
begin
  if to_regclass('post_listing') is null then return; end if;
  -- The walls stand before a migration too; this is the system at work.
  perform set_config('app.system', 'on', true);
  insert into post_match select distinct u.programme, l.division, l.valid_from, l.id
    from post_listing as l cross join unnest(l.programmes) as u (programme)
    where l.state = 'open' and l.withdrawn_at is null;
  create trigger post_match_follow after insert or update on post_listing
    for each row execute function post_match_follow();
end $$;

-- Each function knows where its table is, whoever calls it; none is called by anybody who was not told so.
do $$
declare
  each regprocedure;
begin
  for each in
    select p.oid::regprocedure from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'post\_match\_%'
  loop
    execute format('revoke execute on function %s from public', each);
    execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
  end loop;
end $$;
