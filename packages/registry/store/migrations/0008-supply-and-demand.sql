create table "outside_figure" (
  "id" uuid not null,
  "version" integer not null,
  "state" text collate "C",
  "created_at" timestamptz not null,
  "created_by" uuid,
  "changed_at" timestamptz not null,
  "changed_by" uuid,
  "withdrawn_at" timestamptz,
  "withdrawn_reason" text collate "C",
  "wall_division" text collate "C",
  "wall_organisation" uuid,
  "wall_person" uuid,
  "indicator" text collate "C" not null,
  "division" uuid not null,
  "as_of" date not null,
  "source" text collate "C" not null,
  "value" double precision,
  "publication" text collate "C" not null,
  "document_number" text collate "C",
  "issued_on" date not null,
  "explanation" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "outside_figure_history" (
  "id" uuid,
  "version" integer,
  "state" text collate "C",
  "created_at" timestamptz,
  "created_by" uuid,
  "changed_at" timestamptz,
  "changed_by" uuid,
  "withdrawn_at" timestamptz,
  "withdrawn_reason" text collate "C",
  "wall_division" text collate "C",
  "wall_organisation" uuid,
  "wall_person" uuid,
  "indicator" text collate "C",
  "division" uuid,
  "as_of" date,
  "source" text collate "C",
  "value" double precision,
  "publication" text collate "C",
  "document_number" text collate "C",
  "issued_on" date,
  "explanation" text collate "C",
  "attachment" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "outside_figure_history_recorded_from_idx" on "outside_figure_history" ("recorded_from");
create unique index "outside_figure_indicator_division_as_of_source_key" on "outside_figure" ("indicator", "division", "as_of", "source") where withdrawn_at is null;
create index "outside_figure_created_at_id_idx" on "outside_figure" ("created_at", "id");
create index "outside_figure_wall_division_idx" on "outside_figure" ("wall_division");
create index "outside_figure_wall_organisation_idx" on "outside_figure" ("wall_organisation");
create index "outside_figure_wall_person_idx" on "outside_figure" ("wall_person");
create index "outside_figure_division_idx" on "outside_figure" ("division");
create index "outside_figure_as_of_id_idx" on "outside_figure" ("as_of", "id");
alter table "outside_figure" enable row level security;
alter table "outside_figure" force row level security;
create policy wall_read on "outside_figure" for select using (true);
create policy wall_insert on "outside_figure" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "outside_figure" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "outside_figure_history" enable row level security;
alter table "outside_figure_history" force row level security;
create policy wall_read on "outside_figure_history" for select using (true);
create policy wall_insert on "outside_figure_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "published_figure" (
  "id" uuid not null,
  "version" integer not null,
  "state" text collate "C",
  "created_at" timestamptz not null,
  "created_by" uuid,
  "changed_at" timestamptz not null,
  "changed_by" uuid,
  "withdrawn_at" timestamptz,
  "withdrawn_reason" text collate "C",
  "wall_division" text collate "C",
  "wall_organisation" uuid,
  "wall_person" uuid,
  "indicator" text collate "C" not null,
  "division" uuid not null,
  "organisation" uuid,
  "as_of" date not null,
  "from" date not null,
  "numerator" text collate "C" not null,
  "denominator" text collate "C",
  "territory" text collate "C",
  "value" double precision,
  "numerator_value" double precision,
  "denominator_value" double precision,
  "rows" integer not null,
  "row_digest" text collate "C" not null,
  "definition" text collate "C" not null,
  "card" jsonb not null,
  "computed_at" timestamptz not null,
  "occasion" text collate "C" not null,
  "target" uuid,
  "publication" uuid,
  "work_summary" uuid,
  "note" text collate "C",
  primary key ("id")
);
create table "published_figure_history" (
  "id" uuid,
  "version" integer,
  "state" text collate "C",
  "created_at" timestamptz,
  "created_by" uuid,
  "changed_at" timestamptz,
  "changed_by" uuid,
  "withdrawn_at" timestamptz,
  "withdrawn_reason" text collate "C",
  "wall_division" text collate "C",
  "wall_organisation" uuid,
  "wall_person" uuid,
  "indicator" text collate "C",
  "division" uuid,
  "organisation" uuid,
  "as_of" date,
  "from" date,
  "numerator" text collate "C",
  "denominator" text collate "C",
  "territory" text collate "C",
  "value" double precision,
  "numerator_value" double precision,
  "denominator_value" double precision,
  "rows" integer,
  "row_digest" text collate "C",
  "definition" text collate "C",
  "card" jsonb,
  "computed_at" timestamptz,
  "occasion" text collate "C",
  "target" uuid,
  "publication" uuid,
  "work_summary" uuid,
  "note" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "published_figure_history_recorded_from_idx" on "published_figure_history" ("recorded_from");
create index "published_figure_created_at_id_idx" on "published_figure" ("created_at", "id");
create index "published_figure_wall_division_idx" on "published_figure" ("wall_division");
create index "published_figure_wall_organisation_idx" on "published_figure" ("wall_organisation");
create index "published_figure_wall_person_idx" on "published_figure" ("wall_person");
create index "published_figure_division_idx" on "published_figure" ("division");
create index "published_figure_organisation_idx" on "published_figure" ("organisation");
create index "published_figure_target_idx" on "published_figure" ("target");
create index "published_figure_publication_idx" on "published_figure" ("publication");
create index "published_figure_work_summary_idx" on "published_figure" ("work_summary");
create index "published_figure_computed_at_id_idx" on "published_figure" ("computed_at", "id");
alter table "published_figure" enable row level security;
alter table "published_figure" force row level security;
create policy wall_read on "published_figure" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "published_figure" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "published_figure" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "published_figure_history" enable row level security;
alter table "published_figure_history" force row level security;
create policy wall_read on "published_figure_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "published_figure_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
