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

-- What is found, by each programme it names, its place and its date. No index on a list gives its rows in the order of
-- another column: of a programme a hundred thousand of a million name, all were read for the twenty newest, a second a
-- list. No register: it repeats what records say and is written with the index of words (`registry/search/keep-index.ts`).
create table search_newest (
  kind text not null,
  programme uuid not null,
  division uuid not null,
  since date not null,
  record uuid not null
);
create index search_newest_place_idx on search_newest (kind, programme, division, since desc, record);
create index search_newest_date_idx on search_newest (kind, programme, since desc, record);
create index search_newest_record_idx on search_newest (record);

-- Puts what these records say in the place of what they said; those that name nothing are gone.
create function search_newest_put(ids uuid[], entries json) returns void language sql security definer as $$
  delete from search_newest where record = any(ids);
  insert into search_newest select e.kind, p.programme, e.division, e.since, e.record
    from json_to_recordset(entries) as e (kind text, record uuid, division uuid, since date, programmes uuid[])
    cross join lateral (select distinct u.programme from unnest(e.programmes) as u (programme)) as p
    where p.programme is not null
$$;

-- The newest of some programmes in some places; in any place where those are null.
create function search_newest_find(of_kind text, taught uuid[], places uuid[], most integer)
  returns table (record uuid) language plpgsql stable security definer as $$
begin
  if places is null then
    return query
      select e.record from unnest(taught) as t (programme)
      cross join lateral (
        select m.record, m.since from search_newest as m where m.kind = of_kind and m.programme = t.programme
        order by m.since desc, m.record limit most
      ) as e group by e.record, e.since order by e.since desc, e.record limit most;
  else
    return query
      select e.record from unnest(taught) as t (programme) cross join unnest(places) as s (division)
      cross join lateral (
        select m.record, m.since from search_newest as m
        where m.kind = of_kind and m.programme = t.programme and m.division = s.division
        order by m.since desc, m.record limit most
      ) as e group by e.record, e.since order by e.since desc, e.record limit most;
  end if;
end $$;

do $$
begin
  if to_regclass('post_listing') is null then return; end if;
  -- The walls stand before a migration too; this is the system at work.
  perform set_config('app.system', 'on', true);
  insert into search_newest select distinct 'post_listing', u.programme, l.division, l.valid_from, l.id
    from post_listing as l cross join unnest(l.programmes) as u (programme)
    where l.state = 'open' and l.withdrawn_at is null;
  insert into search_newest select distinct 'cooperation_listing', u.programme, l.division, l.valid_from, l.id
    from cooperation_listing as l cross join unnest(l.programmes) as u (programme)
    where l.state = 'open' and l.withdrawn_at is null;
end $$;

-- Each function knows where its table is, whoever calls it; none is called by anybody who was not told so.
do $$
declare
  each regprocedure;
begin
  for each in
    select p.oid::regprocedure from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'search\_newest\_%'
  loop
    execute format('revoke execute on function %s from public', each);
    execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
  end loop;
end $$;
