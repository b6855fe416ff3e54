-- Settings are asked for once a statement, and the planner no longer takes a wall for one that lets hardly anything
-- through (docs/decisions/0011). Each table keeps its pattern, which its condition for reading tells.
do $walls$
declare
  system text := $$(select current_setting('app.system', true) = 'on')$$;
  somebody text := $$(select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '')$$;
  person text := $$wall_person = (select nullif(current_setting('app.person', true), '')::uuid)$$;
  organisation text := $$wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)$$;
  below text := $$starts_with(wall_division, (select nullif(current_setting('app.division', true), '')))$$;
  above text := $$starts_with((select nullif(current_setting('app.division', true), '')), wall_division)$$;
  wall record;
  condition text;
begin
  for wall in
    select p.tablename, p.policyname, p.cmd, r.qual = 'true' as open,
      (length(r.qual) - length(replace(r.qual, 'starts_with', ''))) / length('starts_with') as divisions
    from pg_policies p join pg_policies r using (schemaname, tablename)
    where p.schemaname = current_schema() and r.policyname = 'wall_read'
      and p.policyname in ('wall_read', 'wall_insert', 'wall_update')
  loop
    condition := case
      when wall.open and wall.cmd = 'SELECT' then 'true'
      when wall.open then somebody
      when wall.divisions = 2 then concat_ws(' or ', system, below, organisation, person, above)
      when wall.divisions = 1 then concat_ws(' or ', system, below, organisation, person)
      else concat_ws(' or ', system, person, organisation)
    end;
    execute format('alter policy %I on %I', wall.policyname, wall.tablename)
      || case when wall.cmd = 'INSERT' then '' else format(' using (%s)', condition) end
      || case when wall.cmd = 'SELECT' then '' else format(' with check (%s)', condition) end;
  end loop;
end
$walls$;

alter policy own on import_sheet using (
  (select current_setting('app.system', true) = 'on')
  or owner = (select nullif(current_setting('app.person', true), '')::uuid)
);
alter policy own on import_row using (
  (select current_setting('app.system', true) = 'on')
  or owner = (select nullif(current_setting('app.person', true), '')::uuid)
);
