create table "career_experience" (
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
  "on" date not null,
  "school_year" integer not null,
  "pupil_school" text collate "C" not null,
  "stage" text collate "C" not null,
  "course" uuid,
  "base" uuid,
  "enterprise" uuid,
  "activity" uuid,
  "pupils" integer not null,
  "hours" integer not null,
  "recorded" integer,
  "content" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "career_experience_history" (
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
  "on" date,
  "school_year" integer,
  "pupil_school" text collate "C",
  "stage" text collate "C",
  "course" uuid,
  "base" uuid,
  "enterprise" uuid,
  "activity" uuid,
  "pupils" integer,
  "hours" integer,
  "recorded" integer,
  "content" text collate "C",
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
create index "career_experience_history_recorded_from_idx" on "career_experience_history" ("recorded_from");
create unique index "career_experience_school_name_on_pupil_school_key" on "career_experience" ("school", "name", "on", "pupil_school") where withdrawn_at is null;
create index "career_experience_created_at_id_idx" on "career_experience" ("created_at", "id");
create index "career_experience_wall_division_idx" on "career_experience" ("wall_division");
create index "career_experience_wall_organisation_idx" on "career_experience" ("wall_organisation");
create index "career_experience_wall_person_idx" on "career_experience" ("wall_person");
create index "career_experience_school_idx" on "career_experience" ("school");
create index "career_experience_course_idx" on "career_experience" ("course");
create index "career_experience_base_idx" on "career_experience" ("base");
create index "career_experience_enterprise_idx" on "career_experience" ("enterprise");
create index "career_experience_activity_idx" on "career_experience" ("activity");
create index "career_experience_on_id_idx" on "career_experience" ("on", "id");
alter table "career_experience" enable row level security;
alter table "career_experience" force row level security;
create policy wall_read on "career_experience" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "career_experience" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "career_experience" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "career_experience_history" enable row level security;
alter table "career_experience_history" force row level security;
create policy wall_read on "career_experience_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "career_experience_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "department_agreement" (
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
  "lead" uuid not null,
  "parties" uuid[] not null,
  "document" uuid,
  "task" uuid,
  "conference" uuid,
  "document_number" text collate "C",
  "content" text collate "C" not null,
  "exchange" text collate "C",
  "signed_on" date not null,
  "from" date not null,
  "to" date,
  "terminated_on" date,
  "termination_reason" text collate "C",
  "scan" uuid[],
  primary key ("id")
);
create table "department_agreement_history" (
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
  "lead" uuid,
  "parties" uuid[],
  "document" uuid,
  "task" uuid,
  "conference" uuid,
  "document_number" text collate "C",
  "content" text collate "C",
  "exchange" text collate "C",
  "signed_on" date,
  "from" date,
  "to" date,
  "terminated_on" date,
  "termination_reason" text collate "C",
  "scan" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "department_agreement_history_recorded_from_idx" on "department_agreement_history" ("recorded_from");
create unique index "department_agreement_lead_name_signed_on_key" on "department_agreement" ("lead", "name", "signed_on") where withdrawn_at is null;
create index "department_agreement_created_at_id_idx" on "department_agreement" ("created_at", "id");
create index "department_agreement_wall_division_idx" on "department_agreement" ("wall_division");
create index "department_agreement_wall_organisation_idx" on "department_agreement" ("wall_organisation");
create index "department_agreement_wall_person_idx" on "department_agreement" ("wall_person");
create index "department_agreement_lead_idx" on "department_agreement" ("lead");
create index "department_agreement_document_idx" on "department_agreement" ("document");
create index "department_agreement_task_idx" on "department_agreement" ("task");
create index "department_agreement_conference_idx" on "department_agreement" ("conference");
create index "department_agreement_signed_on_id_idx" on "department_agreement" ("signed_on", "id");
alter table "department_agreement" enable row level security;
alter table "department_agreement" force row level security;
create policy wall_read on "department_agreement" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "department_agreement" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "department_agreement" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "department_agreement_history" enable row level security;
alter table "department_agreement_history" force row level security;
create policy wall_read on "department_agreement_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "department_agreement_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "department_obligation" (
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
  "agreement" uuid not null,
  "position" integer not null,
  "body" uuid not null,
  "content" text collate "C" not null,
  "due_on" date,
  "fulfilment" text collate "C" not null,
  "fulfilled_on" date,
  "result" text collate "C",
  "shortfall" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "department_obligation_history" (
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
  "agreement" uuid,
  "position" integer,
  "body" uuid,
  "content" text collate "C",
  "due_on" date,
  "fulfilment" text collate "C",
  "fulfilled_on" date,
  "result" text collate "C",
  "shortfall" text collate "C",
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
create index "department_obligation_history_recorded_from_idx" on "department_obligation_history" ("recorded_from");
create unique index "department_obligation_agreement_position_key" on "department_obligation" ("agreement", "position") where withdrawn_at is null;
create index "department_obligation_created_at_id_idx" on "department_obligation" ("created_at", "id");
create index "department_obligation_wall_division_idx" on "department_obligation" ("wall_division");
create index "department_obligation_wall_organisation_idx" on "department_obligation" ("wall_organisation");
create index "department_obligation_wall_person_idx" on "department_obligation" ("wall_person");
create index "department_obligation_agreement_idx" on "department_obligation" ("agreement");
create index "department_obligation_body_idx" on "department_obligation" ("body");
create index "department_obligation_due_on_id_idx" on "department_obligation" ("due_on", "id");
alter table "department_obligation" enable row level security;
alter table "department_obligation" force row level security;
create policy wall_read on "department_obligation" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "department_obligation" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "department_obligation" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "department_obligation_history" enable row level security;
alter table "department_obligation_history" force row level security;
create policy wall_read on "department_obligation_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "department_obligation_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "ecommerce_port" (
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
  "platform" text collate "C" not null,
  "project" uuid,
  "division" uuid not null,
  "centre" uuid not null,
  "status" text collate "C" not null,
  "reserved_on" date,
  "opened_on" date,
  "closed_on" date,
  "address" text collate "C",
  "tried_on" date,
  "tried_well" boolean,
  "contact" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "ecommerce_port_history" (
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
  "platform" text collate "C",
  "project" uuid,
  "division" uuid,
  "centre" uuid,
  "status" text collate "C",
  "reserved_on" date,
  "opened_on" date,
  "closed_on" date,
  "address" text collate "C",
  "tried_on" date,
  "tried_well" boolean,
  "contact" text collate "C",
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
create index "ecommerce_port_history_recorded_from_idx" on "ecommerce_port_history" ("recorded_from");
create unique index "ecommerce_port_platform_centre_key" on "ecommerce_port" ("platform", "centre") where withdrawn_at is null;
create index "ecommerce_port_created_at_id_idx" on "ecommerce_port" ("created_at", "id");
create index "ecommerce_port_wall_division_idx" on "ecommerce_port" ("wall_division");
create index "ecommerce_port_wall_organisation_idx" on "ecommerce_port" ("wall_organisation");
create index "ecommerce_port_wall_person_idx" on "ecommerce_port" ("wall_person");
create index "ecommerce_port_project_idx" on "ecommerce_port" ("project");
create index "ecommerce_port_division_idx" on "ecommerce_port" ("division");
create index "ecommerce_port_centre_idx" on "ecommerce_port" ("centre");
create index "ecommerce_port_division_id_idx" on "ecommerce_port" ("division", "id");
alter table "ecommerce_port" enable row level security;
alter table "ecommerce_port" force row level security;
create policy wall_read on "ecommerce_port" for select using (true);
create policy wall_insert on "ecommerce_port" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "ecommerce_port" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "ecommerce_port_history" enable row level security;
alter table "ecommerce_port_history" force row level security;
create policy wall_read on "ecommerce_port_history" for select using (true);
create policy wall_insert on "ecommerce_port_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "enterprise_year" add column "skilled_payroll" bigint;
alter table "enterprise_year_history" add column "skilled_payroll" bigint;
alter table "enterprise_year" add column "skilled_promoted" integer;
alter table "enterprise_year_history" add column "skilled_promoted" integer;
alter table "enterprise_year" add column "skilled_channel" boolean;
alter table "enterprise_year_history" add column "skilled_channel" boolean;
alter table "incoming_document" add column "body" text collate "C";
alter table "incoming_document_history" add column "body" text collate "C";
alter table "recommendation_feedback" add column "internship_post" uuid;
alter table "recommendation_feedback_history" add column "internship_post" uuid;
create index "recommendation_feedback_internship_post_idx" on "recommendation_feedback" ("internship_post");
create table "rule_drafting" (
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
  "office" uuid not null,
  "together" uuid[],
  "task" uuid,
  "basis" text collate "C" not null,
  "necessity" text collate "C",
  "due_on" date not null,
  "draft" uuid[],
  "document" uuid,
  "fair_competition" boolean not null,
  "legal_opinion" uuid[],
  "competition_opinion" uuid[],
  "reviewed_on" date,
  "deliberated_on" date,
  "meeting" text collate "C",
  "document_number" text collate "C",
  "issued_on" date,
  "valid_to" date,
  "filed_on" date,
  "filing_number" text collate "C",
  primary key ("id")
);
create table "rule_drafting_history" (
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
  "office" uuid,
  "together" uuid[],
  "task" uuid,
  "basis" text collate "C",
  "necessity" text collate "C",
  "due_on" date,
  "draft" uuid[],
  "document" uuid,
  "fair_competition" boolean,
  "legal_opinion" uuid[],
  "competition_opinion" uuid[],
  "reviewed_on" date,
  "deliberated_on" date,
  "meeting" text collate "C",
  "document_number" text collate "C",
  "issued_on" date,
  "valid_to" date,
  "filed_on" date,
  "filing_number" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "rule_drafting_history_recorded_from_idx" on "rule_drafting_history" ("recorded_from");
create unique index "rule_drafting_office_name_key" on "rule_drafting" ("office", "name") where withdrawn_at is null;
create index "rule_drafting_created_at_id_idx" on "rule_drafting" ("created_at", "id");
create index "rule_drafting_wall_division_idx" on "rule_drafting" ("wall_division");
create index "rule_drafting_wall_organisation_idx" on "rule_drafting" ("wall_organisation");
create index "rule_drafting_wall_person_idx" on "rule_drafting" ("wall_person");
create index "rule_drafting_office_idx" on "rule_drafting" ("office");
create index "rule_drafting_task_idx" on "rule_drafting" ("task");
create index "rule_drafting_document_idx" on "rule_drafting" ("document");
create index "rule_drafting_due_on_id_idx" on "rule_drafting" ("due_on", "id");
alter table "rule_drafting" enable row level security;
alter table "rule_drafting" force row level security;
create policy wall_read on "rule_drafting" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "rule_drafting" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "rule_drafting" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "rule_drafting_history" enable row level security;
alter table "rule_drafting_history" force row level security;
create policy wall_read on "rule_drafting_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "rule_drafting_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "teaching_record" (
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
  "kind" text collate "C" not null,
  "on" date not null,
  "offering" uuid,
  "course" uuid,
  "teachers" uuid[],
  "by" uuid[],
  "sent_by" uuid,
  "round" uuid,
  "examined" integer,
  "good" text collate "C",
  "problems" text collate "C",
  "advice" text collate "C",
  "improved_on" date,
  "improvement" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "teaching_record_history" (
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
  "kind" text collate "C",
  "on" date,
  "offering" uuid,
  "course" uuid,
  "teachers" uuid[],
  "by" uuid[],
  "sent_by" uuid,
  "round" uuid,
  "examined" integer,
  "good" text collate "C",
  "problems" text collate "C",
  "advice" text collate "C",
  "improved_on" date,
  "improvement" text collate "C",
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
create index "teaching_record_history_recorded_from_idx" on "teaching_record_history" ("recorded_from");
create index "teaching_record_created_at_id_idx" on "teaching_record" ("created_at", "id");
create index "teaching_record_wall_division_idx" on "teaching_record" ("wall_division");
create index "teaching_record_wall_organisation_idx" on "teaching_record" ("wall_organisation");
create index "teaching_record_wall_person_idx" on "teaching_record" ("wall_person");
create index "teaching_record_school_idx" on "teaching_record" ("school");
create index "teaching_record_offering_idx" on "teaching_record" ("offering");
create index "teaching_record_course_idx" on "teaching_record" ("course");
create index "teaching_record_sent_by_idx" on "teaching_record" ("sent_by");
create index "teaching_record_round_idx" on "teaching_record" ("round");
create index "teaching_record_on_id_idx" on "teaching_record" ("on", "id");
alter table "teaching_record" enable row level security;
alter table "teaching_record" force row level security;
create policy wall_read on "teaching_record" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "teaching_record" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "teaching_record" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "teaching_record_history" enable row level security;
alter table "teaching_record_history" force row level security;
create policy wall_read on "teaching_record_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "teaching_record_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "yearly_duty" add column "report" text collate "C";
alter table "yearly_duty_history" add column "report" text collate "C";
