-- The newest open vacancies of a place, and of all, are read off in order: what suits a learner by programme and place is
-- ordered by date within each (`analysis/matching/candidate-step.ts`), and the list that knows nothing of the person is
-- place and date alone. Without them every vacancy of a common programme is scored, a second at a million.
-- Tables built straight from definitions, as tests do, come after the system's migrations and do without.
do $$
begin
  if to_regclass('post_listing') is null then return; end if;
  create index post_listing_place_match_idx on post_listing (division, valid_from desc, id)
    where state = 'open' and withdrawn_at is null;
  create index post_listing_date_match_idx on post_listing (valid_from desc, id)
    where state = 'open' and withdrawn_at is null;
end $$;
