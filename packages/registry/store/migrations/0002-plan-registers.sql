create table "adjustment_request" (
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
  "task" uuid not null,
  "target" uuid,
  "body" uuid not null,
  "kind" text collate "C" not null,
  "requested_deadline" date,
  "requested_value" double precision,
  "requested_bodies" uuid[],
  "grounds" text collate "C" not null,
  "attachment" uuid[],
  primary key ("id")
);
create table "adjustment_request_history" (
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
  "task" uuid,
  "target" uuid,
  "body" uuid,
  "kind" text collate "C",
  "requested_deadline" date,
  "requested_value" double precision,
  "requested_bodies" uuid[],
  "grounds" text collate "C",
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
create index "adjustment_request_history_recorded_from_idx" on "adjustment_request_history" ("recorded_from");
create index "adjustment_request_created_at_id_idx" on "adjustment_request" ("created_at", "id");
create index "adjustment_request_wall_division_idx" on "adjustment_request" ("wall_division");
create index "adjustment_request_wall_organisation_idx" on "adjustment_request" ("wall_organisation");
create index "adjustment_request_wall_person_idx" on "adjustment_request" ("wall_person");
create index "adjustment_request_task_idx" on "adjustment_request" ("task");
create index "adjustment_request_target_idx" on "adjustment_request" ("target");
create index "adjustment_request_body_idx" on "adjustment_request" ("body");
alter table "adjustment_request" enable row level security;
alter table "adjustment_request" force row level security;
create policy wall_read on "adjustment_request" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "adjustment_request" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "adjustment_request" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "adjustment_request_history" enable row level security;
alter table "adjustment_request_history" force row level security;
create policy wall_read on "adjustment_request_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "adjustment_request_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "calendar_day" (
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
  "day" date not null,
  "kind" text collate "C" not null,
  "name" text collate "C" not null,
  "source" text collate "C" not null,
  "provisional" boolean,
  primary key ("id")
);
create table "calendar_day_history" (
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
  "day" date,
  "kind" text collate "C",
  "name" text collate "C",
  "source" text collate "C",
  "provisional" boolean,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "calendar_day_history_recorded_from_idx" on "calendar_day_history" ("recorded_from");
create unique index "calendar_day_day_key" on "calendar_day" ("day") where withdrawn_at is null;
create index "calendar_day_created_at_id_idx" on "calendar_day" ("created_at", "id");
create index "calendar_day_wall_division_idx" on "calendar_day" ("wall_division");
create index "calendar_day_wall_organisation_idx" on "calendar_day" ("wall_organisation");
create index "calendar_day_wall_person_idx" on "calendar_day" ("wall_person");
create index "calendar_day_day_id_idx" on "calendar_day" ("day", "id");
alter table "calendar_day" enable row level security;
alter table "calendar_day" force row level security;
create policy wall_read on "calendar_day" for select using (true);
create policy wall_insert on "calendar_day" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "calendar_day" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "calendar_day_history" enable row level security;
alter table "calendar_day_history" force row level security;
create policy wall_read on "calendar_day_history" for select using (true);
create policy wall_insert on "calendar_day_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "circular" (
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
  "document" uuid not null,
  "title" text collate "C" not null,
  "content" text collate "C" not null,
  "bodies" uuid[] not null,
  "as_of" date not null,
  "number" text collate "C",
  "signer" text collate "C",
  "signed_on" date,
  primary key ("id")
);
create table "circular_history" (
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
  "document" uuid,
  "title" text collate "C",
  "content" text collate "C",
  "bodies" uuid[],
  "as_of" date,
  "number" text collate "C",
  "signer" text collate "C",
  "signed_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "circular_history_recorded_from_idx" on "circular_history" ("recorded_from");
create index "circular_created_at_id_idx" on "circular" ("created_at", "id");
create index "circular_wall_division_idx" on "circular" ("wall_division");
create index "circular_wall_organisation_idx" on "circular" ("wall_organisation");
create index "circular_wall_person_idx" on "circular" ("wall_person");
create index "circular_document_idx" on "circular" ("document");
alter table "circular" enable row level security;
alter table "circular" force row level security;
create policy wall_read on "circular" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "circular" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "circular" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "circular_history" enable row level security;
alter table "circular_history" force row level security;
create policy wall_read on "circular_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "circular_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "clause" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "parent" uuid,
  "number" text collate "C" not null,
  "level" integer not null,
  "heading" text collate "C" not null,
  primary key ("id")
);
create table "clause_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "parent" uuid,
  "number" text collate "C",
  "level" integer,
  "heading" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "clause_history_recorded_from_idx" on "clause_history" ("recorded_from");
create index "clause_created_at_id_idx" on "clause" ("created_at", "id");
create index "clause_wall_division_idx" on "clause" ("wall_division");
create index "clause_wall_organisation_idx" on "clause" ("wall_organisation");
create index "clause_wall_person_idx" on "clause" ("wall_person");
create index "clause_document_idx" on "clause" ("document");
create index "clause_parent_idx" on "clause" ("parent");
alter table "clause" enable row level security;
alter table "clause" force row level security;
create policy wall_read on "clause" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "clause" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "clause" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "clause_history" enable row level security;
alter table "clause_history" force row level security;
create policy wall_read on "clause_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "clause_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "consultation" (
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
  "document" uuid not null,
  "deadline" date not null,
  "bodies" uuid[] not null,
  "letter" text collate "C",
  primary key ("id")
);
create table "consultation_history" (
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
  "document" uuid,
  "deadline" date,
  "bodies" uuid[],
  "letter" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "consultation_history_recorded_from_idx" on "consultation_history" ("recorded_from");
create index "consultation_created_at_id_idx" on "consultation" ("created_at", "id");
create index "consultation_wall_division_idx" on "consultation" ("wall_division");
create index "consultation_wall_organisation_idx" on "consultation" ("wall_organisation");
create index "consultation_wall_person_idx" on "consultation" ("wall_person");
create index "consultation_document_idx" on "consultation" ("document");
alter table "consultation" enable row level security;
alter table "consultation" force row level security;
create policy wall_read on "consultation" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "consultation" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "consultation" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "consultation_history" enable row level security;
alter table "consultation_history" force row level security;
create policy wall_read on "consultation_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "consultation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "consultation_reply" (
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
  "consultation" uuid not null,
  "body" uuid not null,
  "opinion" text collate "C",
  "replied_on" date,
  "submitted_via" text collate "C",
  "scan" uuid[],
  "adoption" text collate "C",
  "adoption_reason" text collate "C",
  primary key ("id")
);
create table "consultation_reply_history" (
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
  "consultation" uuid,
  "body" uuid,
  "opinion" text collate "C",
  "replied_on" date,
  "submitted_via" text collate "C",
  "scan" uuid[],
  "adoption" text collate "C",
  "adoption_reason" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "consultation_reply_history_recorded_from_idx" on "consultation_reply_history" ("recorded_from");
create unique index "consultation_reply_consultation_body_key" on "consultation_reply" ("consultation", "body") where withdrawn_at is null;
create index "consultation_reply_created_at_id_idx" on "consultation_reply" ("created_at", "id");
create index "consultation_reply_wall_division_idx" on "consultation_reply" ("wall_division");
create index "consultation_reply_wall_organisation_idx" on "consultation_reply" ("wall_organisation");
create index "consultation_reply_wall_person_idx" on "consultation_reply" ("wall_person");
create index "consultation_reply_consultation_idx" on "consultation_reply" ("consultation");
create index "consultation_reply_body_idx" on "consultation_reply" ("body");
alter table "consultation_reply" enable row level security;
alter table "consultation_reply" force row level security;
create policy wall_read on "consultation_reply" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "consultation_reply" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "consultation_reply" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "consultation_reply_history" enable row level security;
alter table "consultation_reply_history" force row level security;
create policy wall_read on "consultation_reply_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "consultation_reply_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "division" (
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
  "name" text collate "C" not null,
  "full_name" text collate "C",
  "kind" text collate "C" not null,
  "parent" uuid,
  "division_code" text collate "C",
  "code_from" date,
  "former_names" text[] collate "C",
  primary key ("id")
);
create table "division_history" (
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
  "name" text collate "C",
  "full_name" text collate "C",
  "kind" text collate "C",
  "parent" uuid,
  "division_code" text collate "C",
  "code_from" date,
  "former_names" text[] collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "division_history_recorded_from_idx" on "division_history" ("recorded_from");
create index "division_created_at_id_idx" on "division" ("created_at", "id");
create index "division_wall_division_idx" on "division" ("wall_division");
create index "division_wall_organisation_idx" on "division" ("wall_organisation");
create index "division_wall_person_idx" on "division" ("wall_person");
create index "division_path_idx" on "division" ("path");
create index "division_parent_idx" on "division" ("parent");
create index "division_division_code_id_idx" on "division" ("division_code", "id");
alter table "division" enable row level security;
alter table "division" force row level security;
create policy wall_read on "division" for select using (true);
create policy wall_insert on "division" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "division" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "division_history" enable row level security;
alter table "division_history" force row level security;
create policy wall_read on "division_history" for select using (true);
create policy wall_insert on "division_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "evidence" (
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
  "task" uuid not null,
  "target" uuid,
  "title" text collate "C" not null,
  "body" uuid not null,
  "document_number" text collate "C",
  "dated_on" date,
  "attachment" uuid[] not null,
  primary key ("id")
);
create table "evidence_history" (
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
  "task" uuid,
  "target" uuid,
  "title" text collate "C",
  "body" uuid,
  "document_number" text collate "C",
  "dated_on" date,
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
create index "evidence_history_recorded_from_idx" on "evidence_history" ("recorded_from");
create index "evidence_created_at_id_idx" on "evidence" ("created_at", "id");
create index "evidence_wall_division_idx" on "evidence" ("wall_division");
create index "evidence_wall_organisation_idx" on "evidence" ("wall_organisation");
create index "evidence_wall_person_idx" on "evidence" ("wall_person");
create index "evidence_task_idx" on "evidence" ("task");
create index "evidence_target_idx" on "evidence" ("target");
create index "evidence_body_idx" on "evidence" ("body");
alter table "evidence" enable row level security;
alter table "evidence" force row level security;
create policy wall_read on "evidence" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evidence" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "evidence" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "evidence_history" enable row level security;
alter table "evidence_history" force row level security;
create policy wall_read on "evidence_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "evidence_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "extracted_rule" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "kind" text collate "C" not null,
  "applies_to" text collate "C" not null,
  "statement" text collate "C" not null,
  "parameters" jsonb,
  primary key ("id")
);
create table "extracted_rule_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "kind" text collate "C",
  "applies_to" text collate "C",
  "statement" text collate "C",
  "parameters" jsonb,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "extracted_rule_history_recorded_from_idx" on "extracted_rule_history" ("recorded_from");
create index "extracted_rule_created_at_id_idx" on "extracted_rule" ("created_at", "id");
create index "extracted_rule_wall_division_idx" on "extracted_rule" ("wall_division");
create index "extracted_rule_wall_organisation_idx" on "extracted_rule" ("wall_organisation");
create index "extracted_rule_wall_person_idx" on "extracted_rule" ("wall_person");
create index "extracted_rule_document_idx" on "extracted_rule" ("document");
alter table "extracted_rule" enable row level security;
alter table "extracted_rule" force row level security;
create policy wall_read on "extracted_rule" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "extracted_rule" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "extracted_rule" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "extracted_rule_history" enable row level security;
alter table "extracted_rule_history" force row level security;
create policy wall_read on "extracted_rule_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "extracted_rule_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "figure" (
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
  "as_of" date not null,
  "value" double precision not null,
  "source" text collate "C" not null,
  "definition_note" text collate "C",
  "body" uuid not null,
  "submitted_via" text collate "C",
  "evidence" uuid[],
  "scan" uuid[],
  primary key ("id")
);
create table "figure_history" (
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
  "as_of" date,
  "value" double precision,
  "source" text collate "C",
  "definition_note" text collate "C",
  "body" uuid,
  "submitted_via" text collate "C",
  "evidence" uuid[],
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
create index "figure_history_recorded_from_idx" on "figure_history" ("recorded_from");
create index "figure_created_at_id_idx" on "figure" ("created_at", "id");
create index "figure_wall_division_idx" on "figure" ("wall_division");
create index "figure_wall_organisation_idx" on "figure" ("wall_organisation");
create index "figure_wall_person_idx" on "figure" ("wall_person");
create index "figure_target_idx" on "figure" ("target");
create index "figure_body_idx" on "figure" ("body");
create index "figure_as_of_id_idx" on "figure" ("as_of", "id");
alter table "figure" enable row level security;
alter table "figure" force row level security;
create policy wall_read on "figure" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "figure" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "figure" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "figure_history" enable row level security;
alter table "figure_history" force row level security;
create policy wall_read on "figure_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "figure_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "follow_up" (
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
  "document" uuid not null,
  "kind" text collate "C" not null,
  "title" text collate "C" not null,
  "number" text collate "C",
  "body" uuid not null,
  "tasks" uuid[],
  "content" text collate "C" not null,
  "answer_by" date not null,
  "answer" text collate "C",
  "answer_files" uuid[],
  "answered_on" date,
  primary key ("id")
);
create table "follow_up_history" (
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
  "document" uuid,
  "kind" text collate "C",
  "title" text collate "C",
  "number" text collate "C",
  "body" uuid,
  "tasks" uuid[],
  "content" text collate "C",
  "answer_by" date,
  "answer" text collate "C",
  "answer_files" uuid[],
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
create index "follow_up_history_recorded_from_idx" on "follow_up_history" ("recorded_from");
create index "follow_up_created_at_id_idx" on "follow_up" ("created_at", "id");
create index "follow_up_wall_division_idx" on "follow_up" ("wall_division");
create index "follow_up_wall_organisation_idx" on "follow_up" ("wall_organisation");
create index "follow_up_wall_person_idx" on "follow_up" ("wall_person");
create index "follow_up_document_idx" on "follow_up" ("document");
create index "follow_up_body_idx" on "follow_up" ("body");
alter table "follow_up" enable row level security;
alter table "follow_up" force row level security;
create policy wall_read on "follow_up" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "follow_up" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "follow_up" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "follow_up_history" enable row level security;
alter table "follow_up_history" force row level security;
create policy wall_read on "follow_up_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "follow_up_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "joint_conference" (
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
  "office" uuid not null,
  "convener" text collate "C" not null,
  "members" uuid[] not null,
  "times_per_year" integer,
  "basis_document" uuid,
  "basis_rule" uuid,
  primary key ("id")
);
create table "joint_conference_history" (
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
  "office" uuid,
  "convener" text collate "C",
  "members" uuid[],
  "times_per_year" integer,
  "basis_document" uuid,
  "basis_rule" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "joint_conference_history_recorded_from_idx" on "joint_conference_history" ("recorded_from");
create index "joint_conference_created_at_id_idx" on "joint_conference" ("created_at", "id");
create index "joint_conference_wall_division_idx" on "joint_conference" ("wall_division");
create index "joint_conference_wall_organisation_idx" on "joint_conference" ("wall_organisation");
create index "joint_conference_wall_person_idx" on "joint_conference" ("wall_person");
create index "joint_conference_division_idx" on "joint_conference" ("division");
create index "joint_conference_office_idx" on "joint_conference" ("office");
create index "joint_conference_basis_document_idx" on "joint_conference" ("basis_document");
create index "joint_conference_basis_rule_idx" on "joint_conference" ("basis_rule");
create index "joint_conference_name_id_idx" on "joint_conference" ("name", "id");
alter table "joint_conference" enable row level security;
alter table "joint_conference" force row level security;
create policy wall_read on "joint_conference" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "joint_conference" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "joint_conference" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "joint_conference_history" enable row level security;
alter table "joint_conference_history" force row level security;
create policy wall_read on "joint_conference_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "joint_conference_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "mechanism" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "kind" text collate "C" not null,
  "name" text collate "C" not null,
  "description" text collate "C",
  primary key ("id")
);
create table "mechanism_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "kind" text collate "C",
  "name" text collate "C",
  "description" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "mechanism_history_recorded_from_idx" on "mechanism_history" ("recorded_from");
create index "mechanism_created_at_id_idx" on "mechanism" ("created_at", "id");
create index "mechanism_wall_division_idx" on "mechanism" ("wall_division");
create index "mechanism_wall_organisation_idx" on "mechanism" ("wall_organisation");
create index "mechanism_wall_person_idx" on "mechanism" ("wall_person");
create index "mechanism_document_idx" on "mechanism" ("document");
alter table "mechanism" enable row level security;
alter table "mechanism" force row level security;
create policy wall_read on "mechanism" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "mechanism" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "mechanism" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "mechanism_history" enable row level security;
alter table "mechanism_history" force row level security;
create policy wall_read on "mechanism_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "mechanism_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "membership" (
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
  "organisation" uuid not null,
  "role" text collate "C" not null,
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "membership_history" (
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
  "organisation" uuid,
  "role" text collate "C",
  "from" date,
  "to" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "membership_history_recorded_from_idx" on "membership_history" ("recorded_from");
create index "membership_created_at_id_idx" on "membership" ("created_at", "id");
create index "membership_wall_division_idx" on "membership" ("wall_division");
create index "membership_wall_organisation_idx" on "membership" ("wall_organisation");
create index "membership_wall_person_idx" on "membership" ("wall_person");
create index "membership_person_idx" on "membership" ("person");
create index "membership_organisation_idx" on "membership" ("organisation");
create index "membership_from_id_idx" on "membership" ("from", "id");
alter table "membership" enable row level security;
alter table "membership" force row level security;
create policy wall_read on "membership" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "membership" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "membership" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "membership_history" enable row level security;
alter table "membership_history" force row level security;
create policy wall_read on "membership_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "membership_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "milestone" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "name" text collate "C" not null,
  "from" date,
  "to" date,
  "items" text[] collate "C",
  "reached_on" date,
  primary key ("id")
);
create table "milestone_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "name" text collate "C",
  "from" date,
  "to" date,
  "items" text[] collate "C",
  "reached_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "milestone_history_recorded_from_idx" on "milestone_history" ("recorded_from");
create index "milestone_created_at_id_idx" on "milestone" ("created_at", "id");
create index "milestone_wall_division_idx" on "milestone" ("wall_division");
create index "milestone_wall_organisation_idx" on "milestone" ("wall_organisation");
create index "milestone_wall_person_idx" on "milestone" ("wall_person");
create index "milestone_document_idx" on "milestone" ("document");
alter table "milestone" enable row level security;
alter table "milestone" force row level security;
create policy wall_read on "milestone" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "milestone" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "milestone" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "milestone_history" enable row level security;
alter table "milestone_history" force row level security;
create policy wall_read on "milestone_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "milestone_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "notice" (
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
  "title" text collate "C" not null,
  "body" text collate "C",
  "organisation" uuid,
  "person" uuid,
  "register" text collate "C",
  "record" text collate "C",
  "read_at" timestamptz,
  primary key ("id")
);
create table "notice_history" (
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
  "title" text collate "C",
  "body" text collate "C",
  "organisation" uuid,
  "person" uuid,
  "register" text collate "C",
  "record" text collate "C",
  "read_at" timestamptz,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "notice_history_recorded_from_idx" on "notice_history" ("recorded_from");
create index "notice_created_at_id_idx" on "notice" ("created_at", "id");
create index "notice_wall_division_idx" on "notice" ("wall_division");
create index "notice_wall_organisation_idx" on "notice" ("wall_organisation");
create index "notice_wall_person_idx" on "notice" ("wall_person");
create index "notice_organisation_idx" on "notice" ("organisation");
create index "notice_person_idx" on "notice" ("person");
alter table "notice" enable row level security;
alter table "notice" force row level security;
create policy wall_read on "notice" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "notice" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "notice" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "notice_history" enable row level security;
alter table "notice_history" force row level security;
create policy wall_read on "notice_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "notice_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "organisation" (
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
  "aliases" text[] collate "C",
  "kind" text collate "C" not null,
  "division" uuid not null,
  "competent_authority" uuid,
  "parent" uuid,
  "members" uuid[],
  "social_credit_code" text collate "C",
  "office_phone" text collate "C",
  "address" text collate "C",
  primary key ("id")
);
create table "organisation_history" (
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
  "aliases" text[] collate "C",
  "kind" text collate "C",
  "division" uuid,
  "competent_authority" uuid,
  "parent" uuid,
  "members" uuid[],
  "social_credit_code" text collate "C",
  "office_phone" text collate "C",
  "address" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "organisation_history_recorded_from_idx" on "organisation_history" ("recorded_from");
create index "organisation_created_at_id_idx" on "organisation" ("created_at", "id");
create index "organisation_wall_division_idx" on "organisation" ("wall_division");
create index "organisation_wall_organisation_idx" on "organisation" ("wall_organisation");
create index "organisation_wall_person_idx" on "organisation" ("wall_person");
create index "organisation_division_idx" on "organisation" ("division");
create index "organisation_competent_authority_idx" on "organisation" ("competent_authority");
create index "organisation_parent_idx" on "organisation" ("parent");
create index "organisation_name_id_idx" on "organisation" ("name", "id");
alter table "organisation" enable row level security;
alter table "organisation" force row level security;
create policy wall_read on "organisation" for select using (true);
create policy wall_insert on "organisation" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "organisation" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "organisation_history" enable row level security;
alter table "organisation_history" force row level security;
create policy wall_read on "organisation_history" for select using (true);
create policy wall_insert on "organisation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "person" (
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
  "post" text collate "C",
  "mobile_phone" text collate "C",
  primary key ("id")
);
create table "person_history" (
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
  "post" text collate "C",
  "mobile_phone" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "person_history_recorded_from_idx" on "person_history" ("recorded_from");
create index "person_created_at_id_idx" on "person" ("created_at", "id");
create index "person_wall_division_idx" on "person" ("wall_division");
create index "person_wall_organisation_idx" on "person" ("wall_organisation");
create index "person_wall_person_idx" on "person" ("wall_person");
create index "person_name_id_idx" on "person" ("name", "id");
alter table "person" enable row level security;
alter table "person" force row level security;
create policy wall_read on "person" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "person" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "person" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "person_history" enable row level security;
alter table "person_history" force row level security;
create policy wall_read on "person_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "person_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "policy_document" (
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
  "title" text collate "C" not null,
  "document_number" text collate "C",
  "issuer_as_written" text collate "C",
  "genre" text collate "C",
  "region_as_written" text collate "C",
  "issued_on" date,
  "published_on" date,
  "index_number" text collate "C",
  "basis" text[] collate "C",
  "period_from" date,
  "period_to" date,
  "division" uuid not null,
  "office" uuid not null,
  "cycle" text collate "C",
  "first_is_lead" boolean,
  "bodies" uuid[],
  "interprets" uuid,
  "parent_document" uuid,
  "replaces" uuid,
  "handed_down_number" text collate "C",
  "handed_down_on" date,
  "signer" text collate "C",
  "approval_scan" uuid[],
  "evaluated_as_of" date,
  "source_file" uuid[],
  "body" text collate "C",
  primary key ("id")
);
create table "policy_document_history" (
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
  "title" text collate "C",
  "document_number" text collate "C",
  "issuer_as_written" text collate "C",
  "genre" text collate "C",
  "region_as_written" text collate "C",
  "issued_on" date,
  "published_on" date,
  "index_number" text collate "C",
  "basis" text[] collate "C",
  "period_from" date,
  "period_to" date,
  "division" uuid,
  "office" uuid,
  "cycle" text collate "C",
  "first_is_lead" boolean,
  "bodies" uuid[],
  "interprets" uuid,
  "parent_document" uuid,
  "replaces" uuid,
  "handed_down_number" text collate "C",
  "handed_down_on" date,
  "signer" text collate "C",
  "approval_scan" uuid[],
  "evaluated_as_of" date,
  "source_file" uuid[],
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
create index "policy_document_history_recorded_from_idx" on "policy_document_history" ("recorded_from");
create index "policy_document_created_at_id_idx" on "policy_document" ("created_at", "id");
create index "policy_document_wall_division_idx" on "policy_document" ("wall_division");
create index "policy_document_wall_organisation_idx" on "policy_document" ("wall_organisation");
create index "policy_document_wall_person_idx" on "policy_document" ("wall_person");
create index "policy_document_division_idx" on "policy_document" ("division");
create index "policy_document_office_idx" on "policy_document" ("office");
create index "policy_document_interprets_idx" on "policy_document" ("interprets");
create index "policy_document_parent_document_idx" on "policy_document" ("parent_document");
create index "policy_document_replaces_idx" on "policy_document" ("replaces");
alter table "policy_document" enable row level security;
alter table "policy_document" force row level security;
create policy wall_read on "policy_document" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "policy_document" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "policy_document" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "policy_document_history" enable row level security;
alter table "policy_document_history" force row level security;
create policy wall_read on "policy_document_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "policy_document_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "progress_report" (
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
  "task" uuid not null,
  "body" uuid not null,
  "period" text collate "C" not null,
  "content" text collate "C" not null,
  "obstacle" text collate "C",
  "next_step" text collate "C",
  "light" text collate "C",
  "reported_on" date,
  "submitted_via" text collate "C",
  "evidence" uuid[],
  "scan" uuid[],
  primary key ("id")
);
create table "progress_report_history" (
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
  "task" uuid,
  "body" uuid,
  "period" text collate "C",
  "content" text collate "C",
  "obstacle" text collate "C",
  "next_step" text collate "C",
  "light" text collate "C",
  "reported_on" date,
  "submitted_via" text collate "C",
  "evidence" uuid[],
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
create index "progress_report_history_recorded_from_idx" on "progress_report_history" ("recorded_from");
create index "progress_report_created_at_id_idx" on "progress_report" ("created_at", "id");
create index "progress_report_wall_division_idx" on "progress_report" ("wall_division");
create index "progress_report_wall_organisation_idx" on "progress_report" ("wall_organisation");
create index "progress_report_wall_person_idx" on "progress_report" ("wall_person");
create index "progress_report_task_idx" on "progress_report" ("task");
create index "progress_report_body_idx" on "progress_report" ("body");
create index "progress_report_reported_on_id_idx" on "progress_report" ("reported_on", "id");
alter table "progress_report" enable row level security;
alter table "progress_report" force row level security;
create policy wall_read on "progress_report" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "progress_report" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "progress_report" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "progress_report_history" enable row level security;
alter table "progress_report_history" force row level security;
create policy wall_read on "progress_report_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "progress_report_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "publication" (
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
  "document" uuid not null,
  "title" text collate "C" not null,
  "published_at" timestamptz not null,
  "signed_by" text collate "C" not null,
  "show_body_lights" boolean,
  "snapshot" jsonb not null,
  primary key ("id")
);
create table "publication_history" (
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
  "document" uuid,
  "title" text collate "C",
  "published_at" timestamptz,
  "signed_by" text collate "C",
  "show_body_lights" boolean,
  "snapshot" jsonb,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "publication_history_recorded_from_idx" on "publication_history" ("recorded_from");
create index "publication_created_at_id_idx" on "publication" ("created_at", "id");
create index "publication_wall_division_idx" on "publication" ("wall_division");
create index "publication_wall_organisation_idx" on "publication" ("wall_organisation");
create index "publication_wall_person_idx" on "publication" ("wall_person");
create index "publication_document_idx" on "publication" ("document");
create index "publication_published_at_id_idx" on "publication" ("published_at", "id");
alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy wall_read on "publication" for select using (true);
create policy wall_insert on "publication" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "publication" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "publication_history" enable row level security;
alter table "publication_history" force row level security;
create policy wall_read on "publication_history" for select using (true);
create policy wall_insert on "publication_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "repair" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "raw" text collate "C" not null,
  "repaired" text collate "C" not null,
  "confirmed" boolean,
  primary key ("id")
);
create table "repair_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "raw" text collate "C",
  "repaired" text collate "C",
  "confirmed" boolean,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "repair_history_recorded_from_idx" on "repair_history" ("recorded_from");
create index "repair_created_at_id_idx" on "repair" ("created_at", "id");
create index "repair_wall_division_idx" on "repair" ("wall_division");
create index "repair_wall_organisation_idx" on "repair" ("wall_organisation");
create index "repair_wall_person_idx" on "repair" ("wall_person");
create index "repair_document_idx" on "repair" ("document");
alter table "repair" enable row level security;
alter table "repair" force row level security;
create policy wall_read on "repair" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "repair" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "repair" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "repair_history" enable row level security;
alter table "repair_history" force row level security;
create policy wall_read on "repair_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "repair_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "resolution" (
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
  "sitting" uuid not null,
  "number" text collate "C",
  "title" text collate "C" not null,
  "content" text collate "C",
  "lead_bodies" uuid[] not null,
  "responsible_bodies" uuid[],
  "deadline" date,
  "task" uuid,
  primary key ("id")
);
create table "resolution_history" (
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
  "sitting" uuid,
  "number" text collate "C",
  "title" text collate "C",
  "content" text collate "C",
  "lead_bodies" uuid[],
  "responsible_bodies" uuid[],
  "deadline" date,
  "task" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "resolution_history_recorded_from_idx" on "resolution_history" ("recorded_from");
create index "resolution_created_at_id_idx" on "resolution" ("created_at", "id");
create index "resolution_wall_division_idx" on "resolution" ("wall_division");
create index "resolution_wall_organisation_idx" on "resolution" ("wall_organisation");
create index "resolution_wall_person_idx" on "resolution" ("wall_person");
create index "resolution_sitting_idx" on "resolution" ("sitting");
create index "resolution_task_idx" on "resolution" ("task");
alter table "resolution" enable row level security;
alter table "resolution" force row level security;
create policy wall_read on "resolution" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "resolution" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "resolution" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "resolution_history" enable row level security;
alter table "resolution_history" force row level security;
create policy wall_read on "resolution_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "resolution_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "sitting" (
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
  "conference" uuid not null,
  "title" text collate "C" not null,
  "number" integer,
  "held_on" date not null,
  "place" text collate "C",
  "chair" text collate "C",
  "agenda" jsonb,
  "attended" uuid[],
  "minutes" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "sitting_history" (
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
  "conference" uuid,
  "title" text collate "C",
  "number" integer,
  "held_on" date,
  "place" text collate "C",
  "chair" text collate "C",
  "agenda" jsonb,
  "attended" uuid[],
  "minutes" text collate "C",
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
create index "sitting_history_recorded_from_idx" on "sitting_history" ("recorded_from");
create index "sitting_created_at_id_idx" on "sitting" ("created_at", "id");
create index "sitting_wall_division_idx" on "sitting" ("wall_division");
create index "sitting_wall_organisation_idx" on "sitting" ("wall_organisation");
create index "sitting_wall_person_idx" on "sitting" ("wall_person");
create index "sitting_conference_idx" on "sitting" ("conference");
create index "sitting_held_on_id_idx" on "sitting" ("held_on", "id");
alter table "sitting" enable row level security;
alter table "sitting" force row level security;
create policy wall_read on "sitting" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "sitting" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "sitting" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "sitting_history" enable row level security;
alter table "sitting_history" force row level security;
create policy wall_read on "sitting_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "sitting_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "target" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "task" uuid,
  "metric" text collate "C" not null,
  "subject" text collate "C",
  "operator" text collate "C" not null,
  "value" double precision not null,
  "value_max" double precision,
  "value_raw" text collate "C",
  "unit" text collate "C" not null,
  "by_date" date,
  "from_date" date,
  "recurrence" text collate "C",
  "tolerance" double precision,
  "baseline" double precision,
  "baseline_on" date,
  "yearly" jsonb,
  "same_as" uuid,
  "indicator" text collate "C",
  primary key ("id")
);
create table "target_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "task" uuid,
  "metric" text collate "C",
  "subject" text collate "C",
  "operator" text collate "C",
  "value" double precision,
  "value_max" double precision,
  "value_raw" text collate "C",
  "unit" text collate "C",
  "by_date" date,
  "from_date" date,
  "recurrence" text collate "C",
  "tolerance" double precision,
  "baseline" double precision,
  "baseline_on" date,
  "yearly" jsonb,
  "same_as" uuid,
  "indicator" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "target_history_recorded_from_idx" on "target_history" ("recorded_from");
create index "target_created_at_id_idx" on "target" ("created_at", "id");
create index "target_wall_division_idx" on "target" ("wall_division");
create index "target_wall_organisation_idx" on "target" ("wall_organisation");
create index "target_wall_person_idx" on "target" ("wall_person");
create index "target_document_idx" on "target" ("document");
create index "target_task_idx" on "target" ("task");
create index "target_same_as_idx" on "target" ("same_as");
alter table "target" enable row level security;
alter table "target" force row level security;
create policy wall_read on "target" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "target" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "target" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "target_history" enable row level security;
alter table "target_history" force row level security;
create policy wall_read on "target_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "target_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "task" (
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
  "document" uuid not null,
  "start" integer,
  "end" integer,
  "position" integer not null,
  "review_state" text collate "C" not null,
  "review_note" text collate "C",
  "clause" uuid,
  "number" text collate "C",
  "title" text collate "C" not null,
  "content" text collate "C",
  "lead_as_written" text[] collate "C",
  "responsible_as_written" text[] collate "C",
  "lead_bodies" uuid[],
  "responsible_bodies" uuid[],
  "deadline" date,
  "parent_task" uuid,
  "continues" uuid,
  "close_out_text" text collate "C",
  "close_out_evidence" uuid[],
  "close_out_by" uuid,
  "closed_on" date,
  primary key ("id")
);
create table "task_history" (
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
  "document" uuid,
  "start" integer,
  "end" integer,
  "position" integer,
  "review_state" text collate "C",
  "review_note" text collate "C",
  "clause" uuid,
  "number" text collate "C",
  "title" text collate "C",
  "content" text collate "C",
  "lead_as_written" text[] collate "C",
  "responsible_as_written" text[] collate "C",
  "lead_bodies" uuid[],
  "responsible_bodies" uuid[],
  "deadline" date,
  "parent_task" uuid,
  "continues" uuid,
  "close_out_text" text collate "C",
  "close_out_evidence" uuid[],
  "close_out_by" uuid,
  "closed_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "task_history_recorded_from_idx" on "task_history" ("recorded_from");
create index "task_created_at_id_idx" on "task" ("created_at", "id");
create index "task_wall_division_idx" on "task" ("wall_division");
create index "task_wall_organisation_idx" on "task" ("wall_organisation");
create index "task_wall_person_idx" on "task" ("wall_person");
create index "task_document_idx" on "task" ("document");
create index "task_clause_idx" on "task" ("clause");
create index "task_parent_task_idx" on "task" ("parent_task");
create index "task_continues_idx" on "task" ("continues");
create index "task_close_out_by_idx" on "task" ("close_out_by");
alter table "task" enable row level security;
alter table "task" force row level security;
create policy wall_read on "task" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "task" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "task" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "task_history" enable row level security;
alter table "task_history" force row level security;
create policy wall_read on "task_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "task_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
