create table "attendance" (
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
  "enrolment" uuid not null,
  "held_on" date not null,
  "period" text collate "C" not null,
  "attendance_state" text collate "C" not null,
  "hours" double precision,
  primary key ("id")
);
create table "attendance_history" (
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
  "enrolment" uuid,
  "held_on" date,
  "period" text collate "C",
  "attendance_state" text collate "C",
  "hours" double precision,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "attendance_history_recorded_from_idx" on "attendance_history" ("recorded_from");
create unique index "attendance_enrolment_held_on_period_key" on "attendance" ("enrolment", "held_on", "period") where withdrawn_at is null;
create index "attendance_created_at_id_idx" on "attendance" ("created_at", "id");
create index "attendance_wall_division_idx" on "attendance" ("wall_division");
create index "attendance_wall_organisation_idx" on "attendance" ("wall_organisation");
create index "attendance_wall_person_idx" on "attendance" ("wall_person");
create index "attendance_enrolment_idx" on "attendance" ("enrolment");
create index "attendance_held_on_id_idx" on "attendance" ("held_on", "id");
alter table "attendance" enable row level security;
alter table "attendance" force row level security;
create policy wall_read on "attendance" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "attendance" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "attendance" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "attendance_history" enable row level security;
alter table "attendance_history" force row level security;
create policy wall_read on "attendance_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "attendance_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "budget_line" (
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
  "year" integer not null,
  "name" text collate "C" not null,
  "number" text collate "C" not null,
  "fund_source" uuid not null,
  "functional_class" text collate "C" not null,
  "organisation" uuid not null,
  "amount" bigint not null,
  "allotted_on" date,
  "arranged_for_vocational" boolean not null,
  "added" boolean,
  "purpose" text collate "C",
  "performance_goal" text collate "C",
  "self_score" double precision,
  "self_report" uuid[],
  "performance_grade" text collate "C",
  "performance_report" uuid[],
  "document" uuid[],
  primary key ("id")
);
create table "budget_line_history" (
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
  "year" integer,
  "name" text collate "C",
  "number" text collate "C",
  "fund_source" uuid,
  "functional_class" text collate "C",
  "organisation" uuid,
  "amount" bigint,
  "allotted_on" date,
  "arranged_for_vocational" boolean,
  "added" boolean,
  "purpose" text collate "C",
  "performance_goal" text collate "C",
  "self_score" double precision,
  "self_report" uuid[],
  "performance_grade" text collate "C",
  "performance_report" uuid[],
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
create index "budget_line_history_recorded_from_idx" on "budget_line_history" ("recorded_from");
create unique index "budget_line_year_number_organisation_functional_class_name_key" on "budget_line" ("year", "number", "organisation", "functional_class", "name") where withdrawn_at is null;
create index "budget_line_created_at_id_idx" on "budget_line" ("created_at", "id");
create index "budget_line_wall_division_idx" on "budget_line" ("wall_division");
create index "budget_line_wall_organisation_idx" on "budget_line" ("wall_organisation");
create index "budget_line_wall_person_idx" on "budget_line" ("wall_person");
create index "budget_line_fund_source_idx" on "budget_line" ("fund_source");
create index "budget_line_organisation_idx" on "budget_line" ("organisation");
create index "budget_line_year_id_idx" on "budget_line" ("year", "id");
alter table "budget_line" enable row level security;
alter table "budget_line" force row level security;
create policy wall_read on "budget_line" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "budget_line" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "budget_line" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "budget_line_history" enable row level security;
alter table "budget_line_history" force row level security;
create policy wall_read on "budget_line_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "budget_line_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "campus" (
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
  "school" uuid not null,
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "division" uuid not null,
  "address" text collate "C" not null,
  "tenure" text collate "C" not null,
  "landlord" text collate "C",
  "leased_until" date,
  "land_area" double precision,
  "floor_area" double precision,
  "from" date,
  "to" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "campus_history" (
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
  "school" uuid,
  "name" text collate "C",
  "kind" text collate "C",
  "division" uuid,
  "address" text collate "C",
  "tenure" text collate "C",
  "landlord" text collate "C",
  "leased_until" date,
  "land_area" double precision,
  "floor_area" double precision,
  "from" date,
  "to" date,
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "campus_history_recorded_from_idx" on "campus_history" ("recorded_from");
create index "campus_created_at_id_idx" on "campus" ("created_at", "id");
create index "campus_wall_division_idx" on "campus" ("wall_division");
create index "campus_wall_organisation_idx" on "campus" ("wall_organisation");
create index "campus_wall_person_idx" on "campus" ("wall_person");
create index "campus_school_idx" on "campus" ("school");
create index "campus_division_idx" on "campus" ("division");
create index "campus_school_id_idx" on "campus" ("school", "id");
alter table "campus" enable row level security;
alter table "campus" force row level security;
create policy wall_read on "campus" for select using (true);
create policy wall_insert on "campus" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "campus" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "campus_history" enable row level security;
alter table "campus_history" force row level security;
create policy wall_read on "campus_history" for select using (true);
create policy wall_insert on "campus_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "community_school" (
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
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "division" uuid not null,
  "due" boolean not null,
  "listed_on" date,
  "closed_on" date,
  "host" uuid,
  "address" text collate "C",
  "head" text collate "C",
  "head_phone" text collate "C",
  "area" double precision,
  "places" integer,
  "full_time_staff" integer,
  "part_time_staff" integer,
  "decision_number" text collate "C",
  "photo" uuid[],
  primary key ("id")
);
create table "community_school_history" (
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
  "name" text collate "C",
  "kind" text collate "C",
  "division" uuid,
  "due" boolean,
  "listed_on" date,
  "closed_on" date,
  "host" uuid,
  "address" text collate "C",
  "head" text collate "C",
  "head_phone" text collate "C",
  "area" double precision,
  "places" integer,
  "full_time_staff" integer,
  "part_time_staff" integer,
  "decision_number" text collate "C",
  "photo" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "community_school_history_recorded_from_idx" on "community_school_history" ("recorded_from");
create unique index "community_school_division_name_key" on "community_school" ("division", "name") where withdrawn_at is null;
create index "community_school_created_at_id_idx" on "community_school" ("created_at", "id");
create index "community_school_wall_division_idx" on "community_school" ("wall_division");
create index "community_school_wall_organisation_idx" on "community_school" ("wall_organisation");
create index "community_school_wall_person_idx" on "community_school" ("wall_person");
create index "community_school_division_idx" on "community_school" ("division");
create index "community_school_host_idx" on "community_school" ("host");
create index "community_school_name_id_idx" on "community_school" ("name", "id");
alter table "community_school" enable row level security;
alter table "community_school" force row level security;
create policy wall_read on "community_school" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "community_school" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "community_school" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "community_school_history" enable row level security;
alter table "community_school_history" force row level security;
create policy wall_read on "community_school_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "community_school_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "division_year" (
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
  "source_system" text collate "C",
  "source_on" date,
  "division" uuid not null,
  "year" integer not null,
  "reference_date" date,
  "resident_population" integer,
  "townships" integer,
  "villages" integer,
  "junior_graduates" integer,
  "general_new_entrants" integer,
  "general_enrolment" integer,
  "skilled_worker_new_entrants" integer,
  "skilled_worker_enrolment" integer,
  "went_elsewhere" integer,
  "secondary_standard" integer,
  "general_standard" integer,
  "secondary_public_funds" integer,
  "general_public_funds" integer,
  "education_expenditure" bigint,
  "vocational_expenditure" bigint,
  "surcharge_collected" bigint,
  "surcharge_allocated" bigint,
  "surcharge_spent" bigint,
  "vocational_allocated" bigint,
  "vocational_spent" bigint,
  "local_surcharge_collected" bigint,
  "local_vocational_spent" bigint,
  "note" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "division_year_history" (
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
  "source_system" text collate "C",
  "source_on" date,
  "division" uuid,
  "year" integer,
  "reference_date" date,
  "resident_population" integer,
  "townships" integer,
  "villages" integer,
  "junior_graduates" integer,
  "general_new_entrants" integer,
  "general_enrolment" integer,
  "skilled_worker_new_entrants" integer,
  "skilled_worker_enrolment" integer,
  "went_elsewhere" integer,
  "secondary_standard" integer,
  "general_standard" integer,
  "secondary_public_funds" integer,
  "general_public_funds" integer,
  "education_expenditure" bigint,
  "vocational_expenditure" bigint,
  "surcharge_collected" bigint,
  "surcharge_allocated" bigint,
  "surcharge_spent" bigint,
  "vocational_allocated" bigint,
  "vocational_spent" bigint,
  "local_surcharge_collected" bigint,
  "local_vocational_spent" bigint,
  "note" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "division_year_history_recorded_from_idx" on "division_year_history" ("recorded_from");
create unique index "division_year_division_year_key" on "division_year" ("division", "year") where withdrawn_at is null;
create index "division_year_created_at_id_idx" on "division_year" ("created_at", "id");
create index "division_year_wall_division_idx" on "division_year" ("wall_division");
create index "division_year_wall_organisation_idx" on "division_year" ("wall_organisation");
create index "division_year_wall_person_idx" on "division_year" ("wall_person");
create index "division_year_division_idx" on "division_year" ("division");
create index "division_year_year_id_idx" on "division_year" ("year", "id");
alter table "division_year" enable row level security;
alter table "division_year" force row level security;
create policy wall_read on "division_year" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "division_year" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "division_year" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "division_year_history" enable row level security;
alter table "division_year_history" force row level security;
create policy wall_read on "division_year_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "division_year_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "dual_qualification" (
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
  "teacher" uuid not null,
  "level" text collate "C" not null,
  "standard" text collate "C" not null,
  "programme" uuid,
  "recognised_by" text collate "C" not null,
  "batch" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "recognised_on" date not null,
  "certificate_number" text collate "C",
  "review_due" date,
  "revoked_on" date,
  "revoked_reason" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "dual_qualification_history" (
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
  "teacher" uuid,
  "level" text collate "C",
  "standard" text collate "C",
  "programme" uuid,
  "recognised_by" text collate "C",
  "batch" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "recognised_on" date,
  "certificate_number" text collate "C",
  "review_due" date,
  "revoked_on" date,
  "revoked_reason" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "dual_qualification_history_recorded_from_idx" on "dual_qualification_history" ("recorded_from");
create unique index "dual_qualification_teacher_standard_level_recognised_on_key" on "dual_qualification" ("teacher", "standard", "level", "recognised_on") where withdrawn_at is null;
create index "dual_qualification_created_at_id_idx" on "dual_qualification" ("created_at", "id");
create index "dual_qualification_wall_division_idx" on "dual_qualification" ("wall_division");
create index "dual_qualification_wall_organisation_idx" on "dual_qualification" ("wall_organisation");
create index "dual_qualification_wall_person_idx" on "dual_qualification" ("wall_person");
create index "dual_qualification_teacher_idx" on "dual_qualification" ("teacher");
create index "dual_qualification_programme_idx" on "dual_qualification" ("programme");
create index "dual_qualification_recognised_on_id_idx" on "dual_qualification" ("recognised_on", "id");
alter table "dual_qualification" enable row level security;
alter table "dual_qualification" force row level security;
create policy wall_read on "dual_qualification" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "dual_qualification" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "dual_qualification" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "dual_qualification_history" enable row level security;
alter table "dual_qualification_history" force row level security;
create policy wall_read on "dual_qualification_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "dual_qualification_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "enterprise_placement" (
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
  "teacher" uuid not null,
  "place_kind" text collate "C" not null,
  "enterprise" uuid,
  "place_name" text collate "C",
  "mode" text collate "C" not null,
  "full_time" boolean,
  "post" text collate "C",
  "related" boolean,
  "from" date not null,
  "to" date,
  "days" double precision not null,
  "counts_towards" text collate "C",
  "exempt" boolean,
  "exempt_reason" text collate "C",
  "result" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "enterprise_placement_history" (
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
  "teacher" uuid,
  "place_kind" text collate "C",
  "enterprise" uuid,
  "place_name" text collate "C",
  "mode" text collate "C",
  "full_time" boolean,
  "post" text collate "C",
  "related" boolean,
  "from" date,
  "to" date,
  "days" double precision,
  "counts_towards" text collate "C",
  "exempt" boolean,
  "exempt_reason" text collate "C",
  "result" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "enterprise_placement_history_recorded_from_idx" on "enterprise_placement_history" ("recorded_from");
create unique index "enterprise_placement_teacher_from_place_kind_key" on "enterprise_placement" ("teacher", "from", "place_kind") where withdrawn_at is null;
create index "enterprise_placement_created_at_id_idx" on "enterprise_placement" ("created_at", "id");
create index "enterprise_placement_wall_division_idx" on "enterprise_placement" ("wall_division");
create index "enterprise_placement_wall_organisation_idx" on "enterprise_placement" ("wall_organisation");
create index "enterprise_placement_wall_person_idx" on "enterprise_placement" ("wall_person");
create index "enterprise_placement_teacher_idx" on "enterprise_placement" ("teacher");
create index "enterprise_placement_enterprise_idx" on "enterprise_placement" ("enterprise");
create index "enterprise_placement_from_id_idx" on "enterprise_placement" ("from", "id");
alter table "enterprise_placement" enable row level security;
alter table "enterprise_placement" force row level security;
create policy wall_read on "enterprise_placement" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_placement" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "enterprise_placement" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "enterprise_placement_history" enable row level security;
alter table "enterprise_placement_history" force row level security;
create policy wall_read on "enterprise_placement_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_placement_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_assignment" (
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
  "round" uuid not null,
  "expert" uuid not null,
  "affiliation" uuid not null,
  "evaluates" uuid[] not null,
  "recused_from" uuid[],
  "recusal_reason" text collate "C",
  "leads" boolean,
  "assigned_on" date not null,
  "pledge" uuid[],
  primary key ("id")
);
create table "evaluation_assignment_history" (
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
  "round" uuid,
  "expert" uuid,
  "affiliation" uuid,
  "evaluates" uuid[],
  "recused_from" uuid[],
  "recusal_reason" text collate "C",
  "leads" boolean,
  "assigned_on" date,
  "pledge" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "evaluation_assignment_history_recorded_from_idx" on "evaluation_assignment_history" ("recorded_from");
create unique index "evaluation_assignment_round_expert_key" on "evaluation_assignment" ("round", "expert") where withdrawn_at is null;
create index "evaluation_assignment_created_at_id_idx" on "evaluation_assignment" ("created_at", "id");
create index "evaluation_assignment_wall_division_idx" on "evaluation_assignment" ("wall_division");
create index "evaluation_assignment_wall_organisation_idx" on "evaluation_assignment" ("wall_organisation");
create index "evaluation_assignment_wall_person_idx" on "evaluation_assignment" ("wall_person");
create index "evaluation_assignment_round_idx" on "evaluation_assignment" ("round");
create index "evaluation_assignment_expert_idx" on "evaluation_assignment" ("expert");
create index "evaluation_assignment_affiliation_idx" on "evaluation_assignment" ("affiliation");
create index "evaluation_assignment_assigned_on_id_idx" on "evaluation_assignment" ("assigned_on", "id");
alter table "evaluation_assignment" enable row level security;
alter table "evaluation_assignment" force row level security;
create policy wall_read on "evaluation_assignment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_assignment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_assignment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_assignment_history" enable row level security;
alter table "evaluation_assignment_history" force row level security;
create policy wall_read on "evaluation_assignment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_assignment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_item" (
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
  "path" text collate "C" not null,
  "scheme" uuid not null,
  "parent" uuid,
  "number" text collate "C" not null,
  "name" text collate "C" not null,
  "weight" double precision,
  "points" double precision not null,
  "standard" text collate "C" not null,
  "deduction" text collate "C",
  "data_source" text collate "C" not null,
  "indicator" text collate "C",
  "evidence_required" text collate "C",
  primary key ("id")
);
create table "evaluation_item_history" (
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
  "path" text collate "C",
  "scheme" uuid,
  "parent" uuid,
  "number" text collate "C",
  "name" text collate "C",
  "weight" double precision,
  "points" double precision,
  "standard" text collate "C",
  "deduction" text collate "C",
  "data_source" text collate "C",
  "indicator" text collate "C",
  "evidence_required" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "evaluation_item_history_recorded_from_idx" on "evaluation_item_history" ("recorded_from");
create unique index "evaluation_item_scheme_number_key" on "evaluation_item" ("scheme", "number") where withdrawn_at is null;
create index "evaluation_item_created_at_id_idx" on "evaluation_item" ("created_at", "id");
create index "evaluation_item_wall_division_idx" on "evaluation_item" ("wall_division");
create index "evaluation_item_wall_organisation_idx" on "evaluation_item" ("wall_organisation");
create index "evaluation_item_wall_person_idx" on "evaluation_item" ("wall_person");
create index "evaluation_item_path_idx" on "evaluation_item" ("path");
create index "evaluation_item_scheme_idx" on "evaluation_item" ("scheme");
create index "evaluation_item_parent_idx" on "evaluation_item" ("parent");
create index "evaluation_item_number_id_idx" on "evaluation_item" ("number", "id");
alter table "evaluation_item" enable row level security;
alter table "evaluation_item" force row level security;
create policy wall_read on "evaluation_item" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_item" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_item" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_item_history" enable row level security;
alter table "evaluation_item_history" force row level security;
create policy wall_read on "evaluation_item_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_item_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_result" (
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
  "round" uuid not null,
  "organisation" uuid not null,
  "grade" text collate "C" not null,
  "opinion" text collate "C",
  "problems" text collate "C",
  "noticed_on" date,
  "appealed_on" date,
  "appeal" text collate "C",
  "appeal_files" uuid[],
  "appeal_decision" text collate "C",
  "appeal_decided_on" date,
  "appeal_answer" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "evaluation_result_history" (
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
  "round" uuid,
  "organisation" uuid,
  "grade" text collate "C",
  "opinion" text collate "C",
  "problems" text collate "C",
  "noticed_on" date,
  "appealed_on" date,
  "appeal" text collate "C",
  "appeal_files" uuid[],
  "appeal_decision" text collate "C",
  "appeal_decided_on" date,
  "appeal_answer" text collate "C",
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
create index "evaluation_result_history_recorded_from_idx" on "evaluation_result_history" ("recorded_from");
create unique index "evaluation_result_round_organisation_key" on "evaluation_result" ("round", "organisation") where withdrawn_at is null;
create index "evaluation_result_created_at_id_idx" on "evaluation_result" ("created_at", "id");
create index "evaluation_result_wall_division_idx" on "evaluation_result" ("wall_division");
create index "evaluation_result_wall_organisation_idx" on "evaluation_result" ("wall_organisation");
create index "evaluation_result_wall_person_idx" on "evaluation_result" ("wall_person");
create index "evaluation_result_round_idx" on "evaluation_result" ("round");
create index "evaluation_result_organisation_idx" on "evaluation_result" ("organisation");
alter table "evaluation_result" enable row level security;
alter table "evaluation_result" force row level security;
create policy wall_read on "evaluation_result" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_result" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_result" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_result_history" enable row level security;
alter table "evaluation_result_history" force row level security;
create policy wall_read on "evaluation_result_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_result_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_round" (
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
  "name" text collate "C" not null,
  "scheme" uuid not null,
  "year" integer not null,
  "office" uuid not null,
  "evaluated" uuid[] not null,
  "evaluator" text collate "C" not null,
  "evaluator_body" uuid,
  "contract_number" text collate "C",
  "contract_amount" bigint,
  "contract" uuid[],
  "self_by" date,
  "first_by" date,
  "second_by" date,
  "notice_from" date,
  "notice_to" date,
  "result_number" text collate "C",
  "published_on" date,
  "report" uuid[],
  primary key ("id")
);
create table "evaluation_round_history" (
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
  "name" text collate "C",
  "scheme" uuid,
  "year" integer,
  "office" uuid,
  "evaluated" uuid[],
  "evaluator" text collate "C",
  "evaluator_body" uuid,
  "contract_number" text collate "C",
  "contract_amount" bigint,
  "contract" uuid[],
  "self_by" date,
  "first_by" date,
  "second_by" date,
  "notice_from" date,
  "notice_to" date,
  "result_number" text collate "C",
  "published_on" date,
  "report" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "evaluation_round_history_recorded_from_idx" on "evaluation_round_history" ("recorded_from");
create unique index "evaluation_round_scheme_year_name_key" on "evaluation_round" ("scheme", "year", "name") where withdrawn_at is null;
create index "evaluation_round_created_at_id_idx" on "evaluation_round" ("created_at", "id");
create index "evaluation_round_wall_division_idx" on "evaluation_round" ("wall_division");
create index "evaluation_round_wall_organisation_idx" on "evaluation_round" ("wall_organisation");
create index "evaluation_round_wall_person_idx" on "evaluation_round" ("wall_person");
create index "evaluation_round_scheme_idx" on "evaluation_round" ("scheme");
create index "evaluation_round_office_idx" on "evaluation_round" ("office");
create index "evaluation_round_evaluator_body_idx" on "evaluation_round" ("evaluator_body");
create index "evaluation_round_year_id_idx" on "evaluation_round" ("year", "id");
alter table "evaluation_round" enable row level security;
alter table "evaluation_round" force row level security;
create policy wall_read on "evaluation_round" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_round" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_round" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_round_history" enable row level security;
alter table "evaluation_round_history" force row level security;
create policy wall_read on "evaluation_round_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_round_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_scheme" (
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
  "name" text collate "C" not null,
  "scheme_version" text collate "C" not null,
  "kind" text collate "C" not null,
  "office" uuid not null,
  "document" uuid,
  "replaces" uuid,
  "total_points" double precision not null,
  "grade_rule" text collate "C",
  "valid_from" date not null,
  "valid_to" date,
  "attachment" uuid[],
  primary key ("id")
);
create table "evaluation_scheme_history" (
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
  "name" text collate "C",
  "scheme_version" text collate "C",
  "kind" text collate "C",
  "office" uuid,
  "document" uuid,
  "replaces" uuid,
  "total_points" double precision,
  "grade_rule" text collate "C",
  "valid_from" date,
  "valid_to" date,
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
create index "evaluation_scheme_history_recorded_from_idx" on "evaluation_scheme_history" ("recorded_from");
create unique index "evaluation_scheme_office_name_scheme_version_key" on "evaluation_scheme" ("office", "name", "scheme_version") where withdrawn_at is null;
create index "evaluation_scheme_created_at_id_idx" on "evaluation_scheme" ("created_at", "id");
create index "evaluation_scheme_wall_division_idx" on "evaluation_scheme" ("wall_division");
create index "evaluation_scheme_wall_organisation_idx" on "evaluation_scheme" ("wall_organisation");
create index "evaluation_scheme_wall_person_idx" on "evaluation_scheme" ("wall_person");
create index "evaluation_scheme_office_idx" on "evaluation_scheme" ("office");
create index "evaluation_scheme_document_idx" on "evaluation_scheme" ("document");
create index "evaluation_scheme_replaces_idx" on "evaluation_scheme" ("replaces");
create index "evaluation_scheme_valid_from_id_idx" on "evaluation_scheme" ("valid_from", "id");
alter table "evaluation_scheme" enable row level security;
alter table "evaluation_scheme" force row level security;
create policy wall_read on "evaluation_scheme" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_scheme" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_scheme" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_scheme_history" enable row level security;
alter table "evaluation_scheme_history" force row level security;
create policy wall_read on "evaluation_scheme_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_scheme_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "evaluation_score" (
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
  "round" uuid not null,
  "organisation" uuid not null,
  "item" uuid not null,
  "stage" text collate "C" not null,
  "scorer" uuid not null,
  "points" double precision not null,
  "remark" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "evaluation_score_history" (
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
  "round" uuid,
  "organisation" uuid,
  "item" uuid,
  "stage" text collate "C",
  "scorer" uuid,
  "points" double precision,
  "remark" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "evaluation_score_history_recorded_from_idx" on "evaluation_score_history" ("recorded_from");
create unique index "evaluation_score_round_organisation_item_stage_scorer_key" on "evaluation_score" ("round", "organisation", "item", "stage", "scorer") where withdrawn_at is null;
create index "evaluation_score_created_at_id_idx" on "evaluation_score" ("created_at", "id");
create index "evaluation_score_wall_division_idx" on "evaluation_score" ("wall_division");
create index "evaluation_score_wall_organisation_idx" on "evaluation_score" ("wall_organisation");
create index "evaluation_score_wall_person_idx" on "evaluation_score" ("wall_person");
create index "evaluation_score_round_idx" on "evaluation_score" ("round");
create index "evaluation_score_organisation_idx" on "evaluation_score" ("organisation");
create index "evaluation_score_item_idx" on "evaluation_score" ("item");
create index "evaluation_score_scorer_idx" on "evaluation_score" ("scorer");
alter table "evaluation_score" enable row level security;
alter table "evaluation_score" force row level security;
create policy wall_read on "evaluation_score" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_score" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evaluation_score" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evaluation_score_history" enable row level security;
alter table "evaluation_score_history" force row level security;
create policy wall_read on "evaluation_score_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evaluation_score_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "fund_source" (
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
  "name" text collate "C" not null,
  "fund_level" text collate "C" not null,
  "kind" text collate "C" not null,
  "authority" uuid not null,
  "division" uuid not null,
  "document" uuid,
  "document_number" text collate "C",
  "scope" text collate "C",
  "valid_from" date,
  "valid_to" date,
  "attachment" uuid[],
  primary key ("id")
);
create table "fund_source_history" (
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
  "name" text collate "C",
  "fund_level" text collate "C",
  "kind" text collate "C",
  "authority" uuid,
  "division" uuid,
  "document" uuid,
  "document_number" text collate "C",
  "scope" text collate "C",
  "valid_from" date,
  "valid_to" date,
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
create index "fund_source_history_recorded_from_idx" on "fund_source_history" ("recorded_from");
create unique index "fund_source_authority_name_fund_level_key" on "fund_source" ("authority", "name", "fund_level") where withdrawn_at is null;
create index "fund_source_created_at_id_idx" on "fund_source" ("created_at", "id");
create index "fund_source_wall_division_idx" on "fund_source" ("wall_division");
create index "fund_source_wall_organisation_idx" on "fund_source" ("wall_organisation");
create index "fund_source_wall_person_idx" on "fund_source" ("wall_person");
create index "fund_source_authority_idx" on "fund_source" ("authority");
create index "fund_source_division_idx" on "fund_source" ("division");
create index "fund_source_document_idx" on "fund_source" ("document");
create index "fund_source_name_id_idx" on "fund_source" ("name", "id");
alter table "fund_source" enable row level security;
alter table "fund_source" force row level security;
create policy wall_read on "fund_source" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "fund_source" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "fund_source" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "fund_source_history" enable row level security;
alter table "fund_source_history" force row level security;
create policy wall_read on "fund_source_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "fund_source_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "fund_use" (
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
  "budget_line" uuid not null,
  "kind" text collate "C" not null,
  "on" date not null,
  "amount" bigint not null,
  "content" text collate "C" not null,
  "purpose" text collate "C",
  "payee" text collate "C",
  "voucher" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "fund_use_history" (
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
  "budget_line" uuid,
  "kind" text collate "C",
  "on" date,
  "amount" bigint,
  "content" text collate "C",
  "purpose" text collate "C",
  "payee" text collate "C",
  "voucher" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "fund_use_history_recorded_from_idx" on "fund_use_history" ("recorded_from");
create index "fund_use_created_at_id_idx" on "fund_use" ("created_at", "id");
create index "fund_use_wall_division_idx" on "fund_use" ("wall_division");
create index "fund_use_wall_organisation_idx" on "fund_use" ("wall_organisation");
create index "fund_use_wall_person_idx" on "fund_use" ("wall_person");
create index "fund_use_budget_line_idx" on "fund_use" ("budget_line");
create index "fund_use_on_id_idx" on "fund_use" ("on", "id");
alter table "fund_use" enable row level security;
alter table "fund_use" force row level security;
create policy wall_read on "fund_use" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "fund_use" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "fund_use" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "fund_use_history" enable row level security;
alter table "fund_use_history" force row level security;
create policy wall_read on "fund_use_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "fund_use_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "organisation" add column "line" text collate "C";
alter table "organisation_history" add column "line" text collate "C";
create table "parameter" (
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
  "name" text collate "C" not null,
  "division" uuid not null,
  "value" double precision not null,
  "from" date not null,
  "to" date,
  "basis_document" uuid,
  "basis_rule" uuid,
  "basis_article" text collate "C",
  primary key ("id")
);
create table "parameter_history" (
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
  "name" text collate "C",
  "division" uuid,
  "value" double precision,
  "from" date,
  "to" date,
  "basis_document" uuid,
  "basis_rule" uuid,
  "basis_article" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "parameter_history_recorded_from_idx" on "parameter_history" ("recorded_from");
create unique index "parameter_name_division_from_key" on "parameter" ("name", "division", "from") where withdrawn_at is null;
create index "parameter_created_at_id_idx" on "parameter" ("created_at", "id");
create index "parameter_wall_division_idx" on "parameter" ("wall_division");
create index "parameter_wall_organisation_idx" on "parameter" ("wall_organisation");
create index "parameter_wall_person_idx" on "parameter" ("wall_person");
create index "parameter_division_idx" on "parameter" ("division");
create index "parameter_basis_document_idx" on "parameter" ("basis_document");
create index "parameter_basis_rule_idx" on "parameter" ("basis_rule");
create index "parameter_name_id_idx" on "parameter" ("name", "id");
alter table "parameter" enable row level security;
alter table "parameter" force row level security;
create policy wall_read on "parameter" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "parameter" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "parameter" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "parameter_history" enable row level security;
alter table "parameter_history" force row level security;
create policy wall_read on "parameter_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "parameter_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "programme" (
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
  "path" text collate "C" not null,
  "programme_code" text collate "C" not null,
  "name" text collate "C" not null,
  "catalogue" text collate "C" not null,
  "tier" text collate "C" not null,
  "parent" uuid,
  "level" text collate "C" not null,
  "nominal_duration" text collate "C",
  "listed_in" integer,
  "control" text collate "C",
  "directions" text[] collate "C",
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "programme_history" (
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
  "path" text collate "C",
  "programme_code" text collate "C",
  "name" text collate "C",
  "catalogue" text collate "C",
  "tier" text collate "C",
  "parent" uuid,
  "level" text collate "C",
  "nominal_duration" text collate "C",
  "listed_in" integer,
  "control" text collate "C",
  "directions" text[] collate "C",
  "source" text collate "C",
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "programme_history_recorded_from_idx" on "programme_history" ("recorded_from");
create unique index "programme_catalogue_programme_code_key" on "programme" ("catalogue", "programme_code") where withdrawn_at is null;
create index "programme_created_at_id_idx" on "programme" ("created_at", "id");
create index "programme_wall_division_idx" on "programme" ("wall_division");
create index "programme_wall_organisation_idx" on "programme" ("wall_organisation");
create index "programme_wall_person_idx" on "programme" ("wall_person");
create index "programme_path_idx" on "programme" ("path");
create index "programme_parent_idx" on "programme" ("parent");
create index "programme_programme_code_id_idx" on "programme" ("programme_code", "id");
alter table "programme" enable row level security;
alter table "programme" force row level security;
create policy wall_read on "programme" for select using (true);
create policy wall_insert on "programme" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "programme" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "programme_history" enable row level security;
alter table "programme_history" force row level security;
create policy wall_read on "programme_history" for select using (true);
create policy wall_insert on "programme_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "programme_offering" (
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
  "school" uuid not null,
  "programme" uuid not null,
  "direction" text collate "C",
  "nominal_duration" text collate "C" not null,
  "level" text collate "C" not null,
  "training_kind" text collate "C" not null,
  "study_form" text collate "C" not null,
  "partner" uuid,
  "campus" uuid,
  "status" text collate "C" not null,
  "status_since" date,
  "first_filed_year" integer,
  "first_intake_year" integer,
  "last_intake_year" integer,
  "filing_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "programme_offering_history" (
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
  "school" uuid,
  "programme" uuid,
  "direction" text collate "C",
  "nominal_duration" text collate "C",
  "level" text collate "C",
  "training_kind" text collate "C",
  "study_form" text collate "C",
  "partner" uuid,
  "campus" uuid,
  "status" text collate "C",
  "status_since" date,
  "first_filed_year" integer,
  "first_intake_year" integer,
  "last_intake_year" integer,
  "filing_number" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "programme_offering_history_recorded_from_idx" on "programme_offering_history" ("recorded_from");
create unique index "programme_offering_school_programme_nominal_durati_st48jv_key" on "programme_offering" ("school", "programme", "nominal_duration", "level", "training_kind", "study_form") where withdrawn_at is null;
create index "programme_offering_created_at_id_idx" on "programme_offering" ("created_at", "id");
create index "programme_offering_wall_division_idx" on "programme_offering" ("wall_division");
create index "programme_offering_wall_organisation_idx" on "programme_offering" ("wall_organisation");
create index "programme_offering_wall_person_idx" on "programme_offering" ("wall_person");
create index "programme_offering_school_idx" on "programme_offering" ("school");
create index "programme_offering_programme_idx" on "programme_offering" ("programme");
create index "programme_offering_partner_idx" on "programme_offering" ("partner");
create index "programme_offering_campus_idx" on "programme_offering" ("campus");
create index "programme_offering_school_id_idx" on "programme_offering" ("school", "id");
alter table "programme_offering" enable row level security;
alter table "programme_offering" force row level security;
create policy wall_read on "programme_offering" for select using (true);
create policy wall_insert on "programme_offering" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "programme_offering" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "programme_offering_history" enable row level security;
alter table "programme_offering_history" force row level security;
create policy wall_read on "programme_offering_history" for select using (true);
create policy wall_insert on "programme_offering_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "programme_year" (
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
  "source_system" text collate "C",
  "source_on" date,
  "offering" uuid not null,
  "year" integer not null,
  "reference_date" date not null,
  "quota" integer,
  "admitted" integer,
  "reported" integer,
  "registered" integer,
  "registered_in_spring" integer,
  "enrolment" integer,
  "transferred_in" integer,
  "transferred_out" integer,
  "dropped_out" integer,
  "classes" integer,
  "combined_class" boolean,
  "graduates" integer,
  "completions" integer,
  "certified" integer,
  "no_intake_reason" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "programme_year_history" (
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
  "source_system" text collate "C",
  "source_on" date,
  "offering" uuid,
  "year" integer,
  "reference_date" date,
  "quota" integer,
  "admitted" integer,
  "reported" integer,
  "registered" integer,
  "registered_in_spring" integer,
  "enrolment" integer,
  "transferred_in" integer,
  "transferred_out" integer,
  "dropped_out" integer,
  "classes" integer,
  "combined_class" boolean,
  "graduates" integer,
  "completions" integer,
  "certified" integer,
  "no_intake_reason" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "programme_year_history_recorded_from_idx" on "programme_year_history" ("recorded_from");
create unique index "programme_year_offering_year_key" on "programme_year" ("offering", "year") where withdrawn_at is null;
create index "programme_year_created_at_id_idx" on "programme_year" ("created_at", "id");
create index "programme_year_wall_division_idx" on "programme_year" ("wall_division");
create index "programme_year_wall_organisation_idx" on "programme_year" ("wall_organisation");
create index "programme_year_wall_person_idx" on "programme_year" ("wall_person");
create index "programme_year_offering_idx" on "programme_year" ("offering");
create index "programme_year_year_id_idx" on "programme_year" ("year", "id");
alter table "programme_year" enable row level security;
alter table "programme_year" force row level security;
create policy wall_read on "programme_year" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "programme_year" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "programme_year" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "programme_year_history" enable row level security;
alter table "programme_year_history" force row level security;
create policy wall_read on "programme_year_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "programme_year_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "result_use" (
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
  "result" uuid not null,
  "kind" text collate "C" not null,
  "decision" text collate "C" not null,
  "decided_by" uuid not null,
  "decided_on" date not null,
  "document_number" text collate "C",
  "budget_line" uuid,
  "explanation" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "result_use_history" (
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
  "result" uuid,
  "kind" text collate "C",
  "decision" text collate "C",
  "decided_by" uuid,
  "decided_on" date,
  "document_number" text collate "C",
  "budget_line" uuid,
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
create index "result_use_history_recorded_from_idx" on "result_use_history" ("recorded_from");
create index "result_use_created_at_id_idx" on "result_use" ("created_at", "id");
create index "result_use_wall_division_idx" on "result_use" ("wall_division");
create index "result_use_wall_organisation_idx" on "result_use" ("wall_organisation");
create index "result_use_wall_person_idx" on "result_use" ("wall_person");
create index "result_use_result_idx" on "result_use" ("result");
create index "result_use_decided_by_idx" on "result_use" ("decided_by");
create index "result_use_budget_line_idx" on "result_use" ("budget_line");
create index "result_use_decided_on_id_idx" on "result_use" ("decided_on", "id");
alter table "result_use" enable row level security;
alter table "result_use" force row level security;
create policy wall_read on "result_use" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "result_use" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "result_use" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "result_use_history" enable row level security;
alter table "result_use_history" force row level security;
create policy wall_read on "result_use_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "result_use_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "rule_case" (
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
  "rule" text collate "C" not null,
  "title" text collate "C" not null,
  "register" text collate "C" not null,
  "record" text collate "C" not null,
  "division" uuid not null,
  "body" uuid,
  "severity" text collate "C" not null,
  "sentence" text collate "C" not null,
  "basis" text collate "C",
  "basis_rule" uuid,
  "numbers" jsonb,
  "found_on" date not null,
  "seen_on" date not null,
  "gone_on" date,
  "deadline" date not null,
  "result" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "rule_case_history" (
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
  "rule" text collate "C",
  "title" text collate "C",
  "register" text collate "C",
  "record" text collate "C",
  "division" uuid,
  "body" uuid,
  "severity" text collate "C",
  "sentence" text collate "C",
  "basis" text collate "C",
  "basis_rule" uuid,
  "numbers" jsonb,
  "found_on" date,
  "seen_on" date,
  "gone_on" date,
  "deadline" date,
  "result" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "rule_case_history_recorded_from_idx" on "rule_case_history" ("recorded_from");
create index "rule_case_created_at_id_idx" on "rule_case" ("created_at", "id");
create index "rule_case_wall_division_idx" on "rule_case" ("wall_division");
create index "rule_case_wall_organisation_idx" on "rule_case" ("wall_organisation");
create index "rule_case_wall_person_idx" on "rule_case" ("wall_person");
create index "rule_case_division_idx" on "rule_case" ("division");
create index "rule_case_body_idx" on "rule_case" ("body");
create index "rule_case_basis_rule_idx" on "rule_case" ("basis_rule");
create index "rule_case_found_on_id_idx" on "rule_case" ("found_on", "id");
alter table "rule_case" enable row level security;
alter table "rule_case" force row level security;
create policy wall_read on "rule_case" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "rule_case" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "rule_case" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "rule_case_history" enable row level security;
alter table "rule_case_history" force row level security;
create policy wall_read on "rule_case_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "rule_case_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "school" (
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
  "organisation" uuid not null,
  "school_identifier" text collate "C",
  "school_kind" text collate "C" not null,
  "condition_class" text collate "C",
  "levels" text[] collate "C",
  "vocational_centre" boolean,
  "founder_kind" text collate "C" not null,
  "founder" uuid,
  "founder_name" text collate "C",
  "affiliation" text collate "C" not null,
  "host_school" uuid,
  "urban_kind" text collate "C",
  "approval_number" text collate "C",
  "approved_by" text collate "C",
  "approved_on" date,
  "opened_on" date,
  "licence_number" text collate "C",
  "licence_until" date,
  "closed_on" date,
  "merged_into" uuid,
  "website" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "school_history" (
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
  "organisation" uuid,
  "school_identifier" text collate "C",
  "school_kind" text collate "C",
  "condition_class" text collate "C",
  "levels" text[] collate "C",
  "vocational_centre" boolean,
  "founder_kind" text collate "C",
  "founder" uuid,
  "founder_name" text collate "C",
  "affiliation" text collate "C",
  "host_school" uuid,
  "urban_kind" text collate "C",
  "approval_number" text collate "C",
  "approved_by" text collate "C",
  "approved_on" date,
  "opened_on" date,
  "licence_number" text collate "C",
  "licence_until" date,
  "closed_on" date,
  "merged_into" uuid,
  "website" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "school_history_recorded_from_idx" on "school_history" ("recorded_from");
create unique index "school_school_identifier_key" on "school" ("school_identifier") where withdrawn_at is null;
create unique index "school_organisation_key" on "school" ("organisation") where withdrawn_at is null;
create index "school_created_at_id_idx" on "school" ("created_at", "id");
create index "school_wall_division_idx" on "school" ("wall_division");
create index "school_wall_organisation_idx" on "school" ("wall_organisation");
create index "school_wall_person_idx" on "school" ("wall_person");
create index "school_organisation_idx" on "school" ("organisation");
create index "school_founder_idx" on "school" ("founder");
create index "school_host_school_idx" on "school" ("host_school");
create index "school_merged_into_idx" on "school" ("merged_into");
alter table "school" enable row level security;
alter table "school" force row level security;
create policy wall_read on "school" for select using (true);
create policy wall_insert on "school" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "school" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "school_history" enable row level security;
alter table "school_history" force row level security;
create policy wall_read on "school_history" for select using (true);
create policy wall_insert on "school_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "target_binding" (
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
  "target" uuid not null,
  "indicator" text collate "C" not null,
  "numerator" text collate "C",
  "denominator" text collate "C",
  "territory" text collate "C",
  "reference_day" text collate "C",
  "cumulative_from" date,
  "data_level" text collate "C",
  "growth" text collate "C",
  "note" text collate "C",
  primary key ("id")
);
create table "target_binding_history" (
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
  "target" uuid,
  "indicator" text collate "C",
  "numerator" text collate "C",
  "denominator" text collate "C",
  "territory" text collate "C",
  "reference_day" text collate "C",
  "cumulative_from" date,
  "data_level" text collate "C",
  "growth" text collate "C",
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
create index "target_binding_history_recorded_from_idx" on "target_binding_history" ("recorded_from");
create unique index "target_binding_target_key" on "target_binding" ("target") where withdrawn_at is null;
create index "target_binding_created_at_id_idx" on "target_binding" ("created_at", "id");
create index "target_binding_wall_division_idx" on "target_binding" ("wall_division");
create index "target_binding_wall_organisation_idx" on "target_binding" ("wall_organisation");
create index "target_binding_wall_person_idx" on "target_binding" ("wall_person");
create index "target_binding_target_idx" on "target_binding" ("target");
alter table "target_binding" enable row level security;
alter table "target_binding" force row level security;
create policy wall_read on "target_binding" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "target_binding" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "target_binding" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "target_binding_history" enable row level security;
alter table "target_binding_history" force row level security;
create policy wall_read on "target_binding_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "target_binding_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "task" add column "read_as" jsonb;
alter table "task_history" add column "read_as" jsonb;
create table "teacher" (
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
  "teacher_number" text collate "C",
  "name" text collate "C" not null,
  "id_number" text collate "C",
  "person" uuid,
  "gender" text collate "C",
  "birth_date" date,
  "mobile_phone" text collate "C",
  "school" uuid not null,
  "establishment_unit" uuid,
  "staff_number" text collate "C",
  "employment_kind" text collate "C" not null,
  "duty" text collate "C" not null,
  "teaching_category" text collate "C" not null,
  "programme" uuid,
  "class_teacher" boolean,
  "schooling" text collate "C",
  "academic_degree" text collate "C",
  "graduated_from" text collate "C",
  "joined_on" date not null,
  "teaching_since" date,
  "programme_teacher_since" date,
  "left_on" date,
  "leaving_reason" text collate "C",
  primary key ("id")
);
create table "teacher_history" (
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
  "teacher_number" text collate "C",
  "name" text collate "C",
  "id_number" text collate "C",
  "person" uuid,
  "gender" text collate "C",
  "birth_date" date,
  "mobile_phone" text collate "C",
  "school" uuid,
  "establishment_unit" uuid,
  "staff_number" text collate "C",
  "employment_kind" text collate "C",
  "duty" text collate "C",
  "teaching_category" text collate "C",
  "programme" uuid,
  "class_teacher" boolean,
  "schooling" text collate "C",
  "academic_degree" text collate "C",
  "graduated_from" text collate "C",
  "joined_on" date,
  "teaching_since" date,
  "programme_teacher_since" date,
  "left_on" date,
  "leaving_reason" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "teacher_history_recorded_from_idx" on "teacher_history" ("recorded_from");
create unique index "teacher_teacher_number_key" on "teacher" ("teacher_number") where withdrawn_at is null;
create unique index "teacher_id_number_key" on "teacher" ("id_number") where withdrawn_at is null;
create index "teacher_created_at_id_idx" on "teacher" ("created_at", "id");
create index "teacher_wall_division_idx" on "teacher" ("wall_division");
create index "teacher_wall_organisation_idx" on "teacher" ("wall_organisation");
create index "teacher_wall_person_idx" on "teacher" ("wall_person");
create index "teacher_person_idx" on "teacher" ("person");
create index "teacher_school_idx" on "teacher" ("school");
create index "teacher_establishment_unit_idx" on "teacher" ("establishment_unit");
create index "teacher_programme_idx" on "teacher" ("programme");
create index "teacher_school_id_idx" on "teacher" ("school", "id");
alter table "teacher" enable row level security;
alter table "teacher" force row level security;
create policy wall_read on "teacher" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teacher" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teacher_history" enable row level security;
alter table "teacher_history" force row level security;
create policy wall_read on "teacher_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "teaching_point" (
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
  "name" text collate "C" not null,
  "community_school" uuid,
  "division" uuid not null,
  "settlement" text collate "C" not null,
  "settlement_kind" text collate "C" not null,
  "settlement_code" text collate "C",
  "due" boolean not null,
  "listed_on" date,
  "closed_on" date,
  "host" uuid,
  "address" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "area" double precision,
  "photo" uuid[],
  primary key ("id")
);
create table "teaching_point_history" (
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
  "name" text collate "C",
  "community_school" uuid,
  "division" uuid,
  "settlement" text collate "C",
  "settlement_kind" text collate "C",
  "settlement_code" text collate "C",
  "due" boolean,
  "listed_on" date,
  "closed_on" date,
  "host" uuid,
  "address" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "area" double precision,
  "photo" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "teaching_point_history_recorded_from_idx" on "teaching_point_history" ("recorded_from");
create unique index "teaching_point_division_settlement_name_key" on "teaching_point" ("division", "settlement", "name") where withdrawn_at is null;
create index "teaching_point_created_at_id_idx" on "teaching_point" ("created_at", "id");
create index "teaching_point_wall_division_idx" on "teaching_point" ("wall_division");
create index "teaching_point_wall_organisation_idx" on "teaching_point" ("wall_organisation");
create index "teaching_point_wall_person_idx" on "teaching_point" ("wall_person");
create index "teaching_point_community_school_idx" on "teaching_point" ("community_school");
create index "teaching_point_division_idx" on "teaching_point" ("division");
create index "teaching_point_host_idx" on "teaching_point" ("host");
create index "teaching_point_settlement_id_idx" on "teaching_point" ("settlement", "id");
alter table "teaching_point" enable row level security;
alter table "teaching_point" force row level security;
create policy wall_read on "teaching_point" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teaching_point" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teaching_point" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teaching_point_history" enable row level security;
alter table "teaching_point_history" force row level security;
create policy wall_read on "teaching_point_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teaching_point_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "training_class" (
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
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "authority" uuid not null,
  "organiser" uuid not null,
  "division" uuid not null,
  "course" uuid,
  "filing_number" text collate "C",
  "filed_on" date,
  "skill_level" text collate "C",
  "trainee_group" text collate "C" not null,
  "mode" text collate "C",
  "hours" integer not null,
  "starts_on" date not null,
  "ends_on" date,
  "place" text collate "C",
  "planned_places" integer,
  "subsidy_standard" double precision,
  "fund_source" uuid,
  "reported_elsewhere" boolean,
  "other_system" text collate "C",
  "data_level" text collate "C" not null,
  "reported_enrolled" integer,
  "reported_completed" integer,
  "reported_certified" integer,
  "roster" uuid[],
  "submitted_via" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "training_class_history" (
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
  "name" text collate "C",
  "kind" text collate "C",
  "authority" uuid,
  "organiser" uuid,
  "division" uuid,
  "course" uuid,
  "filing_number" text collate "C",
  "filed_on" date,
  "skill_level" text collate "C",
  "trainee_group" text collate "C",
  "mode" text collate "C",
  "hours" integer,
  "starts_on" date,
  "ends_on" date,
  "place" text collate "C",
  "planned_places" integer,
  "subsidy_standard" double precision,
  "fund_source" uuid,
  "reported_elsewhere" boolean,
  "other_system" text collate "C",
  "data_level" text collate "C",
  "reported_enrolled" integer,
  "reported_completed" integer,
  "reported_certified" integer,
  "roster" uuid[],
  "submitted_via" text collate "C",
  "evidence" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "training_class_history_recorded_from_idx" on "training_class_history" ("recorded_from");
create unique index "training_class_authority_filing_number_key" on "training_class" ("authority", "filing_number") where withdrawn_at is null;
create unique index "training_class_organiser_name_starts_on_key" on "training_class" ("organiser", "name", "starts_on") where withdrawn_at is null;
create index "training_class_created_at_id_idx" on "training_class" ("created_at", "id");
create index "training_class_wall_division_idx" on "training_class" ("wall_division");
create index "training_class_wall_organisation_idx" on "training_class" ("wall_organisation");
create index "training_class_wall_person_idx" on "training_class" ("wall_person");
create index "training_class_authority_idx" on "training_class" ("authority");
create index "training_class_organiser_idx" on "training_class" ("organiser");
create index "training_class_division_idx" on "training_class" ("division");
create index "training_class_course_idx" on "training_class" ("course");
create index "training_class_fund_source_idx" on "training_class" ("fund_source");
create index "training_class_starts_on_id_idx" on "training_class" ("starts_on", "id");
alter table "training_class" enable row level security;
alter table "training_class" force row level security;
create policy wall_read on "training_class" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_class" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "training_class" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "training_class_history" enable row level security;
alter table "training_class_history" force row level security;
create policy wall_read on "training_class_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_class_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "training_course" (
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
  "name" text collate "C" not null,
  "developer" uuid not null,
  "partners" uuid[],
  "kind" text collate "C" not null,
  "trainee_group" text collate "C",
  "skill_level" text collate "C",
  "hours" integer not null,
  "mode" text collate "C",
  "developed_year" integer not null,
  "outline" text collate "C",
  "share_level" text collate "C" not null,
  "shared_within" uuid,
  "recommended_on" date,
  "shared_on" date,
  "sharing_number" text collate "C",
  "materials" uuid[],
  primary key ("id")
);
create table "training_course_history" (
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
  "name" text collate "C",
  "developer" uuid,
  "partners" uuid[],
  "kind" text collate "C",
  "trainee_group" text collate "C",
  "skill_level" text collate "C",
  "hours" integer,
  "mode" text collate "C",
  "developed_year" integer,
  "outline" text collate "C",
  "share_level" text collate "C",
  "shared_within" uuid,
  "recommended_on" date,
  "shared_on" date,
  "sharing_number" text collate "C",
  "materials" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "training_course_history_recorded_from_idx" on "training_course_history" ("recorded_from");
create unique index "training_course_developer_name_key" on "training_course" ("developer", "name") where withdrawn_at is null;
create index "training_course_created_at_id_idx" on "training_course" ("created_at", "id");
create index "training_course_wall_division_idx" on "training_course" ("wall_division");
create index "training_course_wall_organisation_idx" on "training_course" ("wall_organisation");
create index "training_course_wall_person_idx" on "training_course" ("wall_person");
create index "training_course_developer_idx" on "training_course" ("developer");
create index "training_course_shared_within_idx" on "training_course" ("shared_within");
create index "training_course_developed_year_id_idx" on "training_course" ("developed_year", "id");
alter table "training_course" enable row level security;
alter table "training_course" force row level security;
create policy wall_read on "training_course" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_course" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "training_course" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "training_course_history" enable row level security;
alter table "training_course_history" force row level security;
create policy wall_read on "training_course_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_course_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "training_enrolment" (
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
  "training_class" uuid not null,
  "name" text collate "C" not null,
  "id_number" text collate "C" not null,
  "phone" text collate "C",
  "trainee_group" text collate "C" not null,
  "employer" uuid,
  "home_village" text collate "C",
  "enrolled_on" date,
  "result" text collate "C" not null,
  "completed_on" date,
  "certificate_name" text collate "C",
  "skill_level" text collate "C",
  "certificate_number" text collate "C",
  "certified_on" date,
  "certifier" uuid,
  primary key ("id")
);
create table "training_enrolment_history" (
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
  "training_class" uuid,
  "name" text collate "C",
  "id_number" text collate "C",
  "phone" text collate "C",
  "trainee_group" text collate "C",
  "employer" uuid,
  "home_village" text collate "C",
  "enrolled_on" date,
  "result" text collate "C",
  "completed_on" date,
  "certificate_name" text collate "C",
  "skill_level" text collate "C",
  "certificate_number" text collate "C",
  "certified_on" date,
  "certifier" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "training_enrolment_history_recorded_from_idx" on "training_enrolment_history" ("recorded_from");
create unique index "training_enrolment_training_class_id_number_key" on "training_enrolment" ("training_class", "id_number") where withdrawn_at is null;
create index "training_enrolment_created_at_id_idx" on "training_enrolment" ("created_at", "id");
create index "training_enrolment_wall_division_idx" on "training_enrolment" ("wall_division");
create index "training_enrolment_wall_organisation_idx" on "training_enrolment" ("wall_organisation");
create index "training_enrolment_wall_person_idx" on "training_enrolment" ("wall_person");
create index "training_enrolment_training_class_idx" on "training_enrolment" ("training_class");
create index "training_enrolment_employer_idx" on "training_enrolment" ("employer");
create index "training_enrolment_certifier_idx" on "training_enrolment" ("certifier");
create index "training_enrolment_name_id_idx" on "training_enrolment" ("name", "id");
alter table "training_enrolment" enable row level security;
alter table "training_enrolment" force row level security;
create policy wall_read on "training_enrolment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_enrolment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "training_enrolment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "training_enrolment_history" enable row level security;
alter table "training_enrolment_history" force row level security;
create policy wall_read on "training_enrolment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "training_enrolment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
