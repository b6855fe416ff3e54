alter table "evaluation_assignment" add column "party" text collate "C";
alter table "evaluation_assignment_history" add column "party" text collate "C";
alter table "evaluation_item" add column "full_at" double precision;
alter table "evaluation_item_history" add column "full_at" double precision;
alter table "evaluation_item" add column "zero_at" double precision;
alter table "evaluation_item_history" add column "zero_at" double precision;
alter table "evaluation_result" add column "points" double precision;
alter table "evaluation_result_history" add column "points" double precision;
alter table "evaluation_result" add column "rank" integer;
alter table "evaluation_result_history" add column "rank" integer;
alter table "evaluation_result" add column "computed_grade" text collate "C";
alter table "evaluation_result_history" add column "computed_grade" text collate "C";
alter table "evaluation_result" add column "grade_reason" text collate "C";
alter table "evaluation_result_history" add column "grade_reason" text collate "C";
alter table "evaluation_result" add column "parts" jsonb;
alter table "evaluation_result_history" add column "parts" jsonb;
alter table "evaluation_round" add column "reference_date" date;
alter table "evaluation_round_history" add column "reference_date" date;
alter table "evaluation_round" add column "process_rounds" uuid[];
alter table "evaluation_round_history" add column "process_rounds" uuid[];
alter table "evaluation_round" add column "process_weight" double precision;
alter table "evaluation_round_history" add column "process_weight" double precision;
alter table "evaluation_round" add column "tallied_on" date;
alter table "evaluation_round_history" add column "tallied_on" date;
alter table "evaluation_scheme" add column "excellent_from" double precision;
alter table "evaluation_scheme_history" add column "excellent_from" double precision;
alter table "evaluation_scheme" add column "good_from" double precision;
alter table "evaluation_scheme_history" add column "good_from" double precision;
alter table "evaluation_scheme" add column "qualified_from" double precision;
alter table "evaluation_scheme_history" add column "qualified_from" double precision;
alter table "evaluation_scheme" add column "basically_from" double precision;
alter table "evaluation_scheme_history" add column "basically_from" double precision;
alter table "evaluation_scheme" add column "government_weight" double precision;
alter table "evaluation_scheme_history" add column "government_weight" double precision;
alter table "evaluation_scheme" add column "expert_weight" double precision;
alter table "evaluation_scheme_history" add column "expert_weight" double precision;
alter table "evaluation_scheme" add column "industry_weight" double precision;
alter table "evaluation_scheme_history" add column "industry_weight" double precision;
alter table "evaluation_scheme" add column "enterprise_weight" double precision;
alter table "evaluation_scheme_history" add column "enterprise_weight" double precision;
alter table "evaluation_scheme" add column "school_weight" double precision;
alter table "evaluation_scheme_history" add column "school_weight" double precision;
alter table "evaluation_score" alter column "points" drop not null;
create table "partner_mandate" (
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
  "body" uuid not null,
  "representative" uuid not null,
  "from" date not null,
  "to" date not null,
  "scope" text collate "C" not null,
  "document" uuid[],
  primary key ("id")
);
create table "partner_mandate_history" (
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
  "body" uuid,
  "representative" uuid,
  "from" date,
  "to" date,
  "scope" text collate "C",
  "document" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "partner_mandate_history_recorded_from_idx" on "partner_mandate_history" ("recorded_from");
create unique index "partner_mandate_body_representative_from_key" on "partner_mandate" ("body", "representative", "from") where withdrawn_at is null;
create index "partner_mandate_created_at_id_idx" on "partner_mandate" ("created_at", "id");
create index "partner_mandate_wall_division_idx" on "partner_mandate" ("wall_division");
create index "partner_mandate_wall_organisation_idx" on "partner_mandate" ("wall_organisation");
create index "partner_mandate_wall_person_idx" on "partner_mandate" ("wall_person");
create index "partner_mandate_body_idx" on "partner_mandate" ("body");
create index "partner_mandate_representative_idx" on "partner_mandate" ("representative");
create index "partner_mandate_from_id_idx" on "partner_mandate" ("from", "id");
alter table "partner_mandate" enable row level security;
alter table "partner_mandate" force row level security;
create policy wall_read on "partner_mandate" for select using (true);
create policy wall_insert on "partner_mandate" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "partner_mandate" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "partner_mandate_history" enable row level security;
alter table "partner_mandate_history" force row level security;
create policy wall_read on "partner_mandate_history" for select using (true);
create policy wall_insert on "partner_mandate_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "project" add column "progress" text collate "C";
alter table "project_history" add column "progress" text collate "C";
alter table "work_summary" add column "kind" text collate "C";
alter table "work_summary_history" add column "kind" text collate "C";
update "work_summary" set "kind" = 'summary';
alter table "work_summary" alter column "kind" set not null;
alter table "work_summary" add column "sections" jsonb;
alter table "work_summary_history" add column "sections" jsonb;
alter table "work_summary" add column "published_on" date;
alter table "work_summary_history" add column "published_on" date;
alter table "work_summary_round" add column "kind" text collate "C";
alter table "work_summary_round_history" add column "kind" text collate "C";
update "work_summary_round" set "kind" = 'summary';
alter table "work_summary_round" alter column "kind" set not null;
drop index if exists "work_summary_round_division_year_key";
create unique index "work_summary_round_division_kind_year_key" on "work_summary_round" ("division", "kind", "year") where withdrawn_at is null;
