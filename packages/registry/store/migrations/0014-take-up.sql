alter table "digital_campus_assessment" add column "connected_places" integer;
alter table "digital_campus_assessment_history" add column "connected_places" integer;
create table "event_subscription" (
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
  "partner" uuid not null,
  "address" text collate "C" not null,
  "posts" boolean,
  "graduates" boolean,
  "cooperations" boolean,
  "research" boolean,
  "technical_services" boolean,
  "courses" boolean,
  "reports" boolean,
  "opened" boolean,
  "changed" boolean,
  "withdrawn" boolean,
  "delivered_on" date,
  "failing_since" timestamptz,
  "secret_number" integer,
  primary key ("id")
);
create table "event_subscription_history" (
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
  "partner" uuid,
  "address" text collate "C",
  "posts" boolean,
  "graduates" boolean,
  "cooperations" boolean,
  "research" boolean,
  "technical_services" boolean,
  "courses" boolean,
  "reports" boolean,
  "opened" boolean,
  "changed" boolean,
  "withdrawn" boolean,
  "delivered_on" date,
  "failing_since" timestamptz,
  "secret_number" integer,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "event_subscription_history_recorded_from_idx" on "event_subscription_history" ("recorded_from");
create unique index "event_subscription_partner_name_key" on "event_subscription" ("partner", "name") where withdrawn_at is null;
create index "event_subscription_created_at_id_idx" on "event_subscription" ("created_at", "id");
create index "event_subscription_wall_division_idx" on "event_subscription" ("wall_division");
create index "event_subscription_wall_organisation_idx" on "event_subscription" ("wall_organisation");
create index "event_subscription_wall_person_idx" on "event_subscription" ("wall_person");
create index "event_subscription_partner_idx" on "event_subscription" ("partner");
alter table "event_subscription" enable row level security;
alter table "event_subscription" force row level security;
create policy wall_read on "event_subscription" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "event_subscription" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "event_subscription" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "event_subscription_history" enable row level security;
alter table "event_subscription_history" force row level security;
create policy wall_read on "event_subscription_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "event_subscription_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "partner" (
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
  "organisation" uuid not null,
  "division" uuid not null,
  "purpose" text collate "C" not null,
  "agreement" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  primary key ("id")
);
create table "partner_history" (
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
  "organisation" uuid,
  "division" uuid,
  "purpose" text collate "C",
  "agreement" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "partner_history_recorded_from_idx" on "partner_history" ("recorded_from");
create unique index "partner_name_key" on "partner" ("name") where withdrawn_at is null;
create index "partner_created_at_id_idx" on "partner" ("created_at", "id");
create index "partner_wall_division_idx" on "partner" ("wall_division");
create index "partner_wall_organisation_idx" on "partner" ("wall_organisation");
create index "partner_wall_person_idx" on "partner" ("wall_person");
create index "partner_organisation_idx" on "partner" ("organisation");
create index "partner_division_idx" on "partner" ("division");
create index "partner_name_id_idx" on "partner" ("name", "id");
alter table "partner" enable row level security;
alter table "partner" force row level security;
create policy wall_read on "partner" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "partner" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "partner_history" enable row level security;
alter table "partner_history" force row level security;
create policy wall_read on "partner_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "partner_key" (
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
  "partner" uuid not null,
  "posts" boolean,
  "graduates" boolean,
  "cooperations" boolean,
  "research" boolean,
  "technical_services" boolean,
  "courses" boolean,
  "reports" boolean,
  "hands_in" boolean,
  "valid_to" date not null,
  "per_minute" integer not null,
  "per_day" integer not null,
  "prefix" text collate "C",
  "issued_on" date,
  "last_used_on" date,
  primary key ("id")
);
create table "partner_key_history" (
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
  "partner" uuid,
  "posts" boolean,
  "graduates" boolean,
  "cooperations" boolean,
  "research" boolean,
  "technical_services" boolean,
  "courses" boolean,
  "reports" boolean,
  "hands_in" boolean,
  "valid_to" date,
  "per_minute" integer,
  "per_day" integer,
  "prefix" text collate "C",
  "issued_on" date,
  "last_used_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "partner_key_history_recorded_from_idx" on "partner_key_history" ("recorded_from");
create unique index "partner_key_partner_name_key" on "partner_key" ("partner", "name") where withdrawn_at is null;
create index "partner_key_created_at_id_idx" on "partner_key" ("created_at", "id");
create index "partner_key_wall_division_idx" on "partner_key" ("wall_division");
create index "partner_key_wall_organisation_idx" on "partner_key" ("wall_organisation");
create index "partner_key_wall_person_idx" on "partner_key" ("wall_person");
create index "partner_key_partner_idx" on "partner_key" ("partner");
alter table "partner_key" enable row level security;
alter table "partner_key" force row level security;
create policy wall_read on "partner_key" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner_key" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "partner_key" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "partner_key_history" enable row level security;
alter table "partner_key_history" force row level security;
create policy wall_read on "partner_key_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner_key_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "partner_use" (
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
  "key" uuid not null,
  "day" date not null,
  "requests" integer not null,
  "refused" integer not null,
  "rows" integer not null,
  "handed_in" integer not null,
  primary key ("id")
);
create table "partner_use_history" (
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
  "key" uuid,
  "day" date,
  "requests" integer,
  "refused" integer,
  "rows" integer,
  "handed_in" integer,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "partner_use_history_recorded_from_idx" on "partner_use_history" ("recorded_from");
create unique index "partner_use_key_day_key" on "partner_use" ("key", "day") where withdrawn_at is null;
create index "partner_use_created_at_id_idx" on "partner_use" ("created_at", "id");
create index "partner_use_wall_division_idx" on "partner_use" ("wall_division");
create index "partner_use_wall_organisation_idx" on "partner_use" ("wall_organisation");
create index "partner_use_wall_person_idx" on "partner_use" ("wall_person");
create index "partner_use_key_idx" on "partner_use" ("key");
create index "partner_use_day_id_idx" on "partner_use" ("day", "id");
alter table "partner_use" enable row level security;
alter table "partner_use" force row level security;
create policy wall_read on "partner_use" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner_use" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "partner_use" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "partner_use_history" enable row level security;
alter table "partner_use_history" force row level security;
create policy wall_read on "partner_use_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "partner_use_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "published_figure" add column "earlier" jsonb;
alter table "published_figure_history" add column "earlier" jsonb;
create table "recommendation_complaint" (
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
  "person" uuid not null,
  "division" uuid not null,
  "received_on" date not null,
  "about" text collate "C" not null,
  "register" text collate "C",
  "record" text collate "C",
  "content" text collate "C" not null,
  "answer" text collate "C",
  "answered_on" date,
  primary key ("id")
);
create table "recommendation_complaint_history" (
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
  "person" uuid,
  "division" uuid,
  "received_on" date,
  "about" text collate "C",
  "register" text collate "C",
  "record" text collate "C",
  "content" text collate "C",
  "answer" text collate "C",
  "answered_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "recommendation_complaint_history_recorded_from_idx" on "recommendation_complaint_history" ("recorded_from");
create index "recommendation_complaint_created_at_id_idx" on "recommendation_complaint" ("created_at", "id");
create index "recommendation_complaint_wall_division_idx" on "recommendation_complaint" ("wall_division");
create index "recommendation_complaint_wall_organisation_idx" on "recommendation_complaint" ("wall_organisation");
create index "recommendation_complaint_wall_person_idx" on "recommendation_complaint" ("wall_person");
create index "recommendation_complaint_person_idx" on "recommendation_complaint" ("person");
create index "recommendation_complaint_division_idx" on "recommendation_complaint" ("division");
create index "recommendation_complaint_received_on_id_idx" on "recommendation_complaint" ("received_on", "id");
alter table "recommendation_complaint" enable row level security;
alter table "recommendation_complaint" force row level security;
create policy wall_read on "recommendation_complaint" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "recommendation_complaint" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "recommendation_complaint" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "recommendation_complaint_history" enable row level security;
alter table "recommendation_complaint_history" force row level security;
create policy wall_read on "recommendation_complaint_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "recommendation_complaint_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "recommendation_feedback" (
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
  "person" uuid not null,
  "post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "verb" text collate "C" not null,
  "said_on" date not null,
  primary key ("id")
);
create table "recommendation_feedback_history" (
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
  "person" uuid,
  "post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "verb" text collate "C",
  "said_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "recommendation_feedback_history_recorded_from_idx" on "recommendation_feedback_history" ("recorded_from");
create index "recommendation_feedback_created_at_id_idx" on "recommendation_feedback" ("created_at", "id");
create index "recommendation_feedback_wall_division_idx" on "recommendation_feedback" ("wall_division");
create index "recommendation_feedback_wall_organisation_idx" on "recommendation_feedback" ("wall_organisation");
create index "recommendation_feedback_wall_person_idx" on "recommendation_feedback" ("wall_person");
create index "recommendation_feedback_person_idx" on "recommendation_feedback" ("person");
create index "recommendation_feedback_post_idx" on "recommendation_feedback" ("post");
create index "recommendation_feedback_talent_idx" on "recommendation_feedback" ("talent");
create index "recommendation_feedback_graduates_idx" on "recommendation_feedback" ("graduates");
create index "recommendation_feedback_cooperation_idx" on "recommendation_feedback" ("cooperation");
create index "recommendation_feedback_research_idx" on "recommendation_feedback" ("research");
create index "recommendation_feedback_technical_service_idx" on "recommendation_feedback" ("technical_service");
create index "recommendation_feedback_course_idx" on "recommendation_feedback" ("course");
alter table "recommendation_feedback" enable row level security;
alter table "recommendation_feedback" force row level security;
create policy wall_read on "recommendation_feedback" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "recommendation_feedback" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "recommendation_feedback" for update using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "recommendation_feedback_history" enable row level security;
alter table "recommendation_feedback_history" force row level security;
create policy wall_read on "recommendation_feedback_history" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "recommendation_feedback_history" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create table "recommendation_preference" (
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
  "person" uuid not null,
  "personalised" boolean not null,
  "tags" text[] collate "C",
  "left_out" text[] collate "C",
  primary key ("id")
);
create table "recommendation_preference_history" (
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
  "person" uuid,
  "personalised" boolean,
  "tags" text[] collate "C",
  "left_out" text[] collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "recommendation_preference_history_recorded_from_idx" on "recommendation_preference_history" ("recorded_from");
create unique index "recommendation_preference_person_key" on "recommendation_preference" ("person") where withdrawn_at is null;
create index "recommendation_preference_created_at_id_idx" on "recommendation_preference" ("created_at", "id");
create index "recommendation_preference_wall_division_idx" on "recommendation_preference" ("wall_division");
create index "recommendation_preference_wall_organisation_idx" on "recommendation_preference" ("wall_organisation");
create index "recommendation_preference_wall_person_idx" on "recommendation_preference" ("wall_person");
create index "recommendation_preference_person_idx" on "recommendation_preference" ("person");
alter table "recommendation_preference" enable row level security;
alter table "recommendation_preference" force row level security;
create policy wall_read on "recommendation_preference" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "recommendation_preference" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "recommendation_preference" for update using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "recommendation_preference_history" enable row level security;
alter table "recommendation_preference_history" force row level security;
create policy wall_read on "recommendation_preference_history" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "recommendation_preference_history" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "saved_search" add column "feed_until" date;
alter table "saved_search_history" add column "feed_until" date;
create table "undelivered_event" (
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
  "event" text collate "C" not null,
  "subscription" uuid not null,
  "happened_at" timestamptz not null,
  "attempts" integer not null,
  "problem" text collate "C" not null,
  "message" text collate "C" not null,
  "body" text collate "C" not null,
  primary key ("id")
);
create table "undelivered_event_history" (
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
  "event" text collate "C",
  "subscription" uuid,
  "happened_at" timestamptz,
  "attempts" integer,
  "problem" text collate "C",
  "message" text collate "C",
  "body" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "undelivered_event_history_recorded_from_idx" on "undelivered_event_history" ("recorded_from");
create unique index "undelivered_event_message_key" on "undelivered_event" ("message") where withdrawn_at is null;
create index "undelivered_event_created_at_id_idx" on "undelivered_event" ("created_at", "id");
create index "undelivered_event_wall_division_idx" on "undelivered_event" ("wall_division");
create index "undelivered_event_wall_organisation_idx" on "undelivered_event" ("wall_organisation");
create index "undelivered_event_wall_person_idx" on "undelivered_event" ("wall_person");
create index "undelivered_event_subscription_idx" on "undelivered_event" ("subscription");
create index "undelivered_event_happened_at_id_idx" on "undelivered_event" ("happened_at", "id");
alter table "undelivered_event" enable row level security;
alter table "undelivered_event" force row level security;
create policy wall_read on "undelivered_event" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "undelivered_event" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "undelivered_event" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "undelivered_event_history" enable row level security;
alter table "undelivered_event_history" force row level security;
create policy wall_read on "undelivered_event_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "undelivered_event_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
