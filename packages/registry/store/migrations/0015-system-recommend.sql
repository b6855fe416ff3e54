-- How often a listing was suggested to anybody, a row a listing and week, so that what is popular does not fill every
-- list. No register: it says nothing of any person, nobody enters it, and versions of a count would tell nothing.
-- The application reaches it through the functions below, which run as its owner.
create table listing_exposure (
  listing uuid not null,
  week date not null,
  shown integer not null,
  primary key (listing, week)
);

-- Counts that these were shown. In one order, so that two lists shown at once never wait for each other in a ring.
create function exposure_add(listings uuid[], at_week date) returns void language sql security definer as $$
  insert into listing_exposure as e (listing, week, shown)
  select l.id, at_week, 1 from (select distinct id from unnest(listings) as u (id)) as l order by l.id
  on conflict (listing, week) do update set shown = e.shown + 1
$$;

-- How often each of these was shown since a week; what never was is missing.
create function exposure_of(listings uuid[], since date)
  returns table (listing uuid, shown integer) language sql stable security definer as $$
  select e.listing, sum(e.shown)::integer from listing_exposure as e
  where e.listing = any(listings) and e.week >= since group by e.listing
$$;

-- Of the open listings of a table, how many there are and how many were shown at all since a week.
create function exposure_share(kind text, since date)
  returns table (open bigint, shown bigint) language plpgsql stable security definer as $$
begin
  return query execute format('
    select count(*), count(*) filter (where exists (
      select 1 from listing_exposure as e where e.listing = l.id and e.week >= $1))
    from %I as l where l.state = ''open'' and l.withdrawn_at is null', kind) using since;
end $$;

-- Weeks that count no longer.
create function exposure_forget(before date) returns bigint language sql security definer as $$
  with gone as (delete from listing_exposure where week < before returning 1) select count(*) from gone
$$;

-- Among very many vacancies those for a programme or a skill are looked up, not read one by one
-- (`analysis/matching/find-candidates.ts`); the other criteria have indexes of their own.
-- Tables built straight from definitions, as tests do, come after the system's migrations and do without.
do $$
begin
  if to_regclass('post_listing') is null then return; end if;
  create index post_listing_programmes_match_idx on post_listing using gin (programmes) where state = 'open';
  create index post_listing_skills_match_idx on post_listing using gin (skills) where state = 'open';
end $$;

-- Each function knows where its table is, whoever calls it; none is called by anybody who was not told so.
do $$
declare
  each regprocedure;
begin
  for each in
    select p.oid::regprocedure from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'exposure\_%'
  loop
    execute format('revoke execute on function %s from public', each);
    execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
  end loop;
end $$;
