create table "achievement_award" (
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
  "year" integer not null,
  "level" text collate "C" not null,
  "stage" text collate "C" not null,
  "grade" text collate "C",
  "contributors" uuid[],
  "partners" uuid[],
  "offerings" uuid[],
  "practised_since" date,
  "awarded_on" date,
  "document_number" text collate "C",
  "summary" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "achievement_award_history" (
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
  "year" integer,
  "level" text collate "C",
  "stage" text collate "C",
  "grade" text collate "C",
  "contributors" uuid[],
  "partners" uuid[],
  "offerings" uuid[],
  "practised_since" date,
  "awarded_on" date,
  "document_number" text collate "C",
  "summary" text collate "C",
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
create index "achievement_award_history_recorded_from_idx" on "achievement_award_history" ("recorded_from");
create index "achievement_award_created_at_id_idx" on "achievement_award" ("created_at", "id");
create index "achievement_award_wall_division_idx" on "achievement_award" ("wall_division");
create index "achievement_award_wall_organisation_idx" on "achievement_award" ("wall_organisation");
create index "achievement_award_wall_person_idx" on "achievement_award" ("wall_person");
create index "achievement_award_school_idx" on "achievement_award" ("school");
create index "achievement_award_year_id_idx" on "achievement_award" ("year", "id");
alter table "achievement_award" enable row level security;
alter table "achievement_award" force row level security;
create policy wall_read on "achievement_award" for select using (true);
create policy wall_insert on "achievement_award" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "achievement_award" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "achievement_award_history" enable row level security;
alter table "achievement_award_history" force row level security;
create policy wall_read on "achievement_award_history" for select using (true);
create policy wall_insert on "achievement_award_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "activity" (
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
  "edition" text collate "C",
  "year" integer not null,
  "theme" text collate "C",
  "part_of" uuid,
  "organiser" uuid not null,
  "partners" uuid[],
  "division" uuid not null,
  "audience" text collate "C" not null,
  "starts_on" date not null,
  "ends_on" date,
  "place" text collate "C",
  "programme" text collate "C",
  "speakers" uuid[],
  "base" uuid,
  "other_speakers" text collate "C",
  "booking" boolean,
  "capacity" integer,
  "booking_from" timestamptz,
  "booking_to" timestamptz,
  "contact_phone" text collate "C",
  "medium" text collate "C",
  "visits" integer,
  "result" text collate "C",
  "materials" uuid[],
  primary key ("id")
);
create table "activity_history" (
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
  "edition" text collate "C",
  "year" integer,
  "theme" text collate "C",
  "part_of" uuid,
  "organiser" uuid,
  "partners" uuid[],
  "division" uuid,
  "audience" text collate "C",
  "starts_on" date,
  "ends_on" date,
  "place" text collate "C",
  "programme" text collate "C",
  "speakers" uuid[],
  "base" uuid,
  "other_speakers" text collate "C",
  "booking" boolean,
  "capacity" integer,
  "booking_from" timestamptz,
  "booking_to" timestamptz,
  "contact_phone" text collate "C",
  "medium" text collate "C",
  "visits" integer,
  "result" text collate "C",
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
create index "activity_history_recorded_from_idx" on "activity_history" ("recorded_from");
create unique index "activity_organiser_name_starts_on_key" on "activity" ("organiser", "name", "starts_on") where withdrawn_at is null;
create index "activity_created_at_id_idx" on "activity" ("created_at", "id");
create index "activity_wall_division_idx" on "activity" ("wall_division");
create index "activity_wall_organisation_idx" on "activity" ("wall_organisation");
create index "activity_wall_person_idx" on "activity" ("wall_person");
create index "activity_part_of_idx" on "activity" ("part_of");
create index "activity_organiser_idx" on "activity" ("organiser");
create index "activity_division_idx" on "activity" ("division");
create index "activity_base_idx" on "activity" ("base");
create index "activity_starts_on_id_idx" on "activity" ("starts_on", "id");
alter table "activity" enable row level security;
alter table "activity" force row level security;
create policy wall_read on "activity" for select using (true);
create policy wall_insert on "activity" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "activity" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "activity_history" enable row level security;
alter table "activity_history" force row level security;
create policy wall_read on "activity_history" for select using (true);
create policy wall_insert on "activity_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "activity_booking" (
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
  "activity" uuid not null,
  "name" text collate "C" not null,
  "mobile_phone" text collate "C" not null,
  "organisation" uuid,
  "audience" text collate "C" not null,
  "booked_on" date not null,
  "headcount" integer not null,
  "attended" integer,
  "rating" integer,
  "feedback" text collate "C",
  primary key ("id")
);
create table "activity_booking_history" (
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
  "activity" uuid,
  "name" text collate "C",
  "mobile_phone" text collate "C",
  "organisation" uuid,
  "audience" text collate "C",
  "booked_on" date,
  "headcount" integer,
  "attended" integer,
  "rating" integer,
  "feedback" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "activity_booking_history_recorded_from_idx" on "activity_booking_history" ("recorded_from");
create unique index "activity_booking_activity_mobile_phone_booked_on_key" on "activity_booking" ("activity", "mobile_phone", "booked_on") where withdrawn_at is null;
create index "activity_booking_created_at_id_idx" on "activity_booking" ("created_at", "id");
create index "activity_booking_wall_division_idx" on "activity_booking" ("wall_division");
create index "activity_booking_wall_organisation_idx" on "activity_booking" ("wall_organisation");
create index "activity_booking_wall_person_idx" on "activity_booking" ("wall_person");
create index "activity_booking_activity_idx" on "activity_booking" ("activity");
create index "activity_booking_organisation_idx" on "activity_booking" ("organisation");
create index "activity_booking_booked_on_id_idx" on "activity_booking" ("booked_on", "id");
alter table "activity_booking" enable row level security;
alter table "activity_booking" force row level security;
create policy wall_read on "activity_booking" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "activity_booking" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "activity_booking" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "activity_booking_history" enable row level security;
alter table "activity_booking_history" force row level security;
create policy wall_read on "activity_booking_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "activity_booking_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "adjustment_appeal" (
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
  "offering" uuid not null,
  "result" uuid,
  "warning" uuid,
  "grounds" text collate "C" not null,
  "evidence" uuid[],
  "lodged_on" date,
  "contested" uuid[],
  "decision" text collate "C",
  "decided_on" date,
  primary key ("id")
);
create table "adjustment_appeal_history" (
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
  "offering" uuid,
  "result" uuid,
  "warning" uuid,
  "grounds" text collate "C",
  "evidence" uuid[],
  "lodged_on" date,
  "contested" uuid[],
  "decision" text collate "C",
  "decided_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "adjustment_appeal_history_recorded_from_idx" on "adjustment_appeal_history" ("recorded_from");
create index "adjustment_appeal_created_at_id_idx" on "adjustment_appeal" ("created_at", "id");
create index "adjustment_appeal_wall_division_idx" on "adjustment_appeal" ("wall_division");
create index "adjustment_appeal_wall_organisation_idx" on "adjustment_appeal" ("wall_organisation");
create index "adjustment_appeal_wall_person_idx" on "adjustment_appeal" ("wall_person");
create index "adjustment_appeal_offering_idx" on "adjustment_appeal" ("offering");
create index "adjustment_appeal_result_idx" on "adjustment_appeal" ("result");
create index "adjustment_appeal_warning_idx" on "adjustment_appeal" ("warning");
create index "adjustment_appeal_lodged_on_id_idx" on "adjustment_appeal" ("lodged_on", "id");
alter table "adjustment_appeal" enable row level security;
alter table "adjustment_appeal" force row level security;
create policy wall_read on "adjustment_appeal" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "adjustment_appeal" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "adjustment_appeal" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "adjustment_appeal_history" enable row level security;
alter table "adjustment_appeal_history" force row level security;
create policy wall_read on "adjustment_appeal_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "adjustment_appeal_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "admission_quota" (
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
  "offering" uuid not null,
  "school_year" integer not null,
  "places" integer not null,
  "change" text collate "C",
  "change_reason" text collate "C",
  "demand" uuid[],
  "cases" uuid[],
  "result" uuid,
  "document_number" text collate "C",
  "issued_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "admission_quota_history" (
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
  "offering" uuid,
  "school_year" integer,
  "places" integer,
  "change" text collate "C",
  "change_reason" text collate "C",
  "demand" uuid[],
  "cases" uuid[],
  "result" uuid,
  "document_number" text collate "C",
  "issued_on" date,
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
create index "admission_quota_history_recorded_from_idx" on "admission_quota_history" ("recorded_from");
create unique index "admission_quota_offering_school_year_key" on "admission_quota" ("offering", "school_year") where withdrawn_at is null;
create index "admission_quota_created_at_id_idx" on "admission_quota" ("created_at", "id");
create index "admission_quota_wall_division_idx" on "admission_quota" ("wall_division");
create index "admission_quota_wall_organisation_idx" on "admission_quota" ("wall_organisation");
create index "admission_quota_wall_person_idx" on "admission_quota" ("wall_person");
create index "admission_quota_offering_idx" on "admission_quota" ("offering");
create index "admission_quota_result_idx" on "admission_quota" ("result");
create index "admission_quota_school_year_id_idx" on "admission_quota" ("school_year", "id");
alter table "admission_quota" enable row level security;
alter table "admission_quota" force row level security;
create policy wall_read on "admission_quota" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "admission_quota" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "admission_quota" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "admission_quota_history" enable row level security;
alter table "admission_quota_history" force row level security;
create policy wall_read on "admission_quota_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "admission_quota_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "agreement_obligation" (
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
  "party" text collate "C" not null,
  "kind" text collate "C" not null,
  "content" text collate "C" not null,
  "quantity" double precision,
  "quantity_unit" text collate "C",
  "amount" bigint,
  "due_on" date,
  "fulfilment" text collate "C" not null,
  "fulfilled_quantity" double precision,
  "fulfilled_amount" bigint,
  "fulfilled_on" date,
  "shortfall" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "agreement_obligation_history" (
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
  "party" text collate "C",
  "kind" text collate "C",
  "content" text collate "C",
  "quantity" double precision,
  "quantity_unit" text collate "C",
  "amount" bigint,
  "due_on" date,
  "fulfilment" text collate "C",
  "fulfilled_quantity" double precision,
  "fulfilled_amount" bigint,
  "fulfilled_on" date,
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
create index "agreement_obligation_history_recorded_from_idx" on "agreement_obligation_history" ("recorded_from");
create unique index "agreement_obligation_agreement_position_key" on "agreement_obligation" ("agreement", "position") where withdrawn_at is null;
create index "agreement_obligation_created_at_id_idx" on "agreement_obligation" ("created_at", "id");
create index "agreement_obligation_wall_division_idx" on "agreement_obligation" ("wall_division");
create index "agreement_obligation_wall_organisation_idx" on "agreement_obligation" ("wall_organisation");
create index "agreement_obligation_wall_person_idx" on "agreement_obligation" ("wall_person");
create index "agreement_obligation_agreement_idx" on "agreement_obligation" ("agreement");
create index "agreement_obligation_due_on_id_idx" on "agreement_obligation" ("due_on", "id");
alter table "agreement_obligation" enable row level security;
alter table "agreement_obligation" force row level security;
create policy wall_read on "agreement_obligation" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "agreement_obligation" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "agreement_obligation" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "agreement_obligation_history" enable row level security;
alter table "agreement_obligation_history" force row level security;
create policy wall_read on "agreement_obligation_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "agreement_obligation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "alliance" (
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
  "secretariat" uuid,
  "division" uuid not null,
  "organisation" uuid,
  "founded_on" date not null,
  "approval_number" text collate "C",
  "document" uuid,
  "purpose" text collate "C",
  "charter" uuid[],
  "dissolved_on" date,
  primary key ("id")
);
create table "alliance_history" (
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
  "secretariat" uuid,
  "division" uuid,
  "organisation" uuid,
  "founded_on" date,
  "approval_number" text collate "C",
  "document" uuid,
  "purpose" text collate "C",
  "charter" uuid[],
  "dissolved_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "alliance_history_recorded_from_idx" on "alliance_history" ("recorded_from");
create unique index "alliance_name_key" on "alliance" ("name") where withdrawn_at is null;
create index "alliance_created_at_id_idx" on "alliance" ("created_at", "id");
create index "alliance_wall_division_idx" on "alliance" ("wall_division");
create index "alliance_wall_organisation_idx" on "alliance" ("wall_organisation");
create index "alliance_wall_person_idx" on "alliance" ("wall_person");
create index "alliance_lead_idx" on "alliance" ("lead");
create index "alliance_secretariat_idx" on "alliance" ("secretariat");
create index "alliance_division_idx" on "alliance" ("division");
create index "alliance_organisation_idx" on "alliance" ("organisation");
create index "alliance_document_idx" on "alliance" ("document");
create index "alliance_name_id_idx" on "alliance" ("name", "id");
alter table "alliance" enable row level security;
alter table "alliance" force row level security;
create policy wall_read on "alliance" for select using (true);
create policy wall_insert on "alliance" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "alliance" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "alliance_history" enable row level security;
alter table "alliance_history" force row level security;
create policy wall_read on "alliance_history" for select using (true);
create policy wall_insert on "alliance_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "alliance_member" (
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
  "alliance" uuid not null,
  "communities" uuid[],
  "organisation" uuid not null,
  "role" text collate "C" not null,
  "joined_on" date not null,
  "left_on" date,
  "leaving_reason" text collate "C",
  "contribution" text collate "C",
  "agreement" uuid[],
  primary key ("id")
);
create table "alliance_member_history" (
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
  "alliance" uuid,
  "communities" uuid[],
  "organisation" uuid,
  "role" text collate "C",
  "joined_on" date,
  "left_on" date,
  "leaving_reason" text collate "C",
  "contribution" text collate "C",
  "agreement" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "alliance_member_history_recorded_from_idx" on "alliance_member_history" ("recorded_from");
create unique index "alliance_member_alliance_organisation_joined_on_key" on "alliance_member" ("alliance", "organisation", "joined_on") where withdrawn_at is null;
create index "alliance_member_created_at_id_idx" on "alliance_member" ("created_at", "id");
create index "alliance_member_wall_division_idx" on "alliance_member" ("wall_division");
create index "alliance_member_wall_organisation_idx" on "alliance_member" ("wall_organisation");
create index "alliance_member_wall_person_idx" on "alliance_member" ("wall_person");
create index "alliance_member_alliance_idx" on "alliance_member" ("alliance");
create index "alliance_member_organisation_idx" on "alliance_member" ("organisation");
create index "alliance_member_joined_on_id_idx" on "alliance_member" ("joined_on", "id");
alter table "alliance_member" enable row level security;
alter table "alliance_member" force row level security;
create policy wall_read on "alliance_member" for select using (true);
create policy wall_insert on "alliance_member" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "alliance_member" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "alliance_member_history" enable row level security;
alter table "alliance_member_history" force row level security;
create policy wall_read on "alliance_member_history" for select using (true);
create policy wall_insert on "alliance_member_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "apprentice" (
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
  "apprenticeship" uuid not null,
  "name" text collate "C" not null,
  "student" uuid,
  "identity_number" text collate "C",
  "mobile_phone" text collate "C",
  "agreement_on" date,
  "contract_on" date,
  "guardian_consent_on" date,
  "school_mentor" uuid,
  "mentor" text collate "C",
  "mentor_level" text collate "C",
  "mentor_account" uuid,
  "monthly_pay" double precision,
  "insurance" uuid,
  "from" date not null,
  "to" date,
  "certificate" uuid,
  "ended_on" date,
  "result" text collate "C",
  "scan" uuid[],
  primary key ("id")
);
create table "apprentice_history" (
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
  "apprenticeship" uuid,
  "name" text collate "C",
  "student" uuid,
  "identity_number" text collate "C",
  "mobile_phone" text collate "C",
  "agreement_on" date,
  "contract_on" date,
  "guardian_consent_on" date,
  "school_mentor" uuid,
  "mentor" text collate "C",
  "mentor_level" text collate "C",
  "mentor_account" uuid,
  "monthly_pay" double precision,
  "insurance" uuid,
  "from" date,
  "to" date,
  "certificate" uuid,
  "ended_on" date,
  "result" text collate "C",
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
create index "apprentice_history_recorded_from_idx" on "apprentice_history" ("recorded_from");
create unique index "apprentice_apprenticeship_student_key" on "apprentice" ("apprenticeship", "student") where withdrawn_at is null;
create unique index "apprentice_apprenticeship_identity_number_key" on "apprentice" ("apprenticeship", "identity_number") where withdrawn_at is null;
create index "apprentice_created_at_id_idx" on "apprentice" ("created_at", "id");
create index "apprentice_wall_division_idx" on "apprentice" ("wall_division");
create index "apprentice_wall_organisation_idx" on "apprentice" ("wall_organisation");
create index "apprentice_wall_person_idx" on "apprentice" ("wall_person");
create index "apprentice_apprenticeship_idx" on "apprentice" ("apprenticeship");
create index "apprentice_student_idx" on "apprentice" ("student");
create index "apprentice_school_mentor_idx" on "apprentice" ("school_mentor");
create index "apprentice_mentor_account_idx" on "apprentice" ("mentor_account");
create index "apprentice_insurance_idx" on "apprentice" ("insurance");
create index "apprentice_certificate_idx" on "apprentice" ("certificate");
create index "apprentice_from_id_idx" on "apprentice" ("from", "id");
alter table "apprentice" enable row level security;
alter table "apprentice" force row level security;
create policy wall_read on "apprentice" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "apprentice" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "apprentice" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "apprentice_history" enable row level security;
alter table "apprentice_history" force row level security;
create policy wall_read on "apprentice_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "apprentice_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "apprenticeship" (
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
  "level" text collate "C",
  "school" uuid not null,
  "enterprise" uuid not null,
  "agreement" uuid,
  "offering" uuid,
  "occupation" uuid not null,
  "target_level" text collate "C",
  "recruited_as_students" boolean,
  "planned" integer not null,
  "weeks_at_work" integer,
  "weeks_at_school" integer,
  "subsidy_standard" double precision,
  "subsidy_basis" text collate "C",
  "document_number" text collate "C",
  "approved_on" date,
  "from" date not null,
  "to" date not null,
  "plan" uuid[],
  primary key ("id")
);
create table "apprenticeship_history" (
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
  "level" text collate "C",
  "school" uuid,
  "enterprise" uuid,
  "agreement" uuid,
  "offering" uuid,
  "occupation" uuid,
  "target_level" text collate "C",
  "recruited_as_students" boolean,
  "planned" integer,
  "weeks_at_work" integer,
  "weeks_at_school" integer,
  "subsidy_standard" double precision,
  "subsidy_basis" text collate "C",
  "document_number" text collate "C",
  "approved_on" date,
  "from" date,
  "to" date,
  "plan" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "apprenticeship_history_recorded_from_idx" on "apprenticeship_history" ("recorded_from");
create unique index "apprenticeship_school_name_key" on "apprenticeship" ("school", "name") where withdrawn_at is null;
create index "apprenticeship_created_at_id_idx" on "apprenticeship" ("created_at", "id");
create index "apprenticeship_wall_division_idx" on "apprenticeship" ("wall_division");
create index "apprenticeship_wall_organisation_idx" on "apprenticeship" ("wall_organisation");
create index "apprenticeship_wall_person_idx" on "apprenticeship" ("wall_person");
create index "apprenticeship_school_idx" on "apprenticeship" ("school");
create index "apprenticeship_enterprise_idx" on "apprenticeship" ("enterprise");
create index "apprenticeship_agreement_idx" on "apprenticeship" ("agreement");
create index "apprenticeship_offering_idx" on "apprenticeship" ("offering");
create index "apprenticeship_occupation_idx" on "apprenticeship" ("occupation");
create index "apprenticeship_from_id_idx" on "apprenticeship" ("from", "id");
alter table "apprenticeship" enable row level security;
alter table "apprenticeship" force row level security;
create policy wall_read on "apprenticeship" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "apprenticeship" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "apprenticeship" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "apprenticeship_history" enable row level security;
alter table "apprenticeship_history" force row level security;
create policy wall_read on "apprenticeship_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "apprenticeship_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create table "base_booking" (
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
  "base" uuid not null,
  "booked_by" uuid not null,
  "purpose" text collate "C" not null,
  "group" text collate "C" not null,
  "from" timestamptz not null,
  "to" timestamptz not null,
  "places" integer not null,
  "persons" integer not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "persons_present" integer,
  "hours_used" double precision,
  "fee" double precision,
  primary key ("id")
);
create table "base_booking_history" (
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
  "base" uuid,
  "booked_by" uuid,
  "purpose" text collate "C",
  "group" text collate "C",
  "from" timestamptz,
  "to" timestamptz,
  "places" integer,
  "persons" integer,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "persons_present" integer,
  "hours_used" double precision,
  "fee" double precision,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "base_booking_history_recorded_from_idx" on "base_booking_history" ("recorded_from");
create index "base_booking_created_at_id_idx" on "base_booking" ("created_at", "id");
create index "base_booking_wall_division_idx" on "base_booking" ("wall_division");
create index "base_booking_wall_organisation_idx" on "base_booking" ("wall_organisation");
create index "base_booking_wall_person_idx" on "base_booking" ("wall_person");
create index "base_booking_base_idx" on "base_booking" ("base");
create index "base_booking_booked_by_idx" on "base_booking" ("booked_by");
create index "base_booking_from_id_idx" on "base_booking" ("from", "id");
alter table "base_booking" enable row level security;
alter table "base_booking" force row level security;
create policy wall_read on "base_booking" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "base_booking" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "base_booking" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "base_booking_history" enable row level security;
alter table "base_booking_history" force row level security;
create policy wall_read on "base_booking_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "base_booking_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
  "project" uuid,
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
  "project" uuid,
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
create index "budget_line_project_idx" on "budget_line" ("project");
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
create table "chain_link" (
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
  "chain" uuid not null,
  "kind" text collate "C" not null,
  "industry" uuid,
  "occupation" uuid,
  "offering" uuid,
  "enterprise" uuid,
  "segment" text collate "C",
  "role" text collate "C" not null,
  "agreement" uuid,
  "grounds" text collate "C",
  "evidence" uuid[],
  "proposed_by" uuid not null,
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "chain_link_history" (
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
  "chain" uuid,
  "kind" text collate "C",
  "industry" uuid,
  "occupation" uuid,
  "offering" uuid,
  "enterprise" uuid,
  "segment" text collate "C",
  "role" text collate "C",
  "agreement" uuid,
  "grounds" text collate "C",
  "evidence" uuid[],
  "proposed_by" uuid,
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
create index "chain_link_history_recorded_from_idx" on "chain_link_history" ("recorded_from");
create unique index "chain_link_chain_industry_from_key" on "chain_link" ("chain", "industry", "from") where withdrawn_at is null;
create unique index "chain_link_chain_occupation_from_key" on "chain_link" ("chain", "occupation", "from") where withdrawn_at is null;
create unique index "chain_link_chain_offering_from_key" on "chain_link" ("chain", "offering", "from") where withdrawn_at is null;
create unique index "chain_link_chain_enterprise_from_key" on "chain_link" ("chain", "enterprise", "from") where withdrawn_at is null;
create index "chain_link_created_at_id_idx" on "chain_link" ("created_at", "id");
create index "chain_link_wall_division_idx" on "chain_link" ("wall_division");
create index "chain_link_wall_organisation_idx" on "chain_link" ("wall_organisation");
create index "chain_link_wall_person_idx" on "chain_link" ("wall_person");
create index "chain_link_chain_idx" on "chain_link" ("chain");
create index "chain_link_industry_idx" on "chain_link" ("industry");
create index "chain_link_occupation_idx" on "chain_link" ("occupation");
create index "chain_link_offering_idx" on "chain_link" ("offering");
create index "chain_link_enterprise_idx" on "chain_link" ("enterprise");
create index "chain_link_agreement_idx" on "chain_link" ("agreement");
create index "chain_link_proposed_by_idx" on "chain_link" ("proposed_by");
create index "chain_link_from_id_idx" on "chain_link" ("from", "id");
alter table "chain_link" enable row level security;
alter table "chain_link" force row level security;
create policy wall_read on "chain_link" for select using (true);
create policy wall_insert on "chain_link" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "chain_link" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "chain_link_history" enable row level security;
alter table "chain_link_history" force row level security;
create policy wall_read on "chain_link_history" for select using (true);
create policy wall_insert on "chain_link_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "code_update" (
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
  "of" text collate "C" not null,
  "source" text collate "C" not null,
  "fingerprint" text collate "C" not null,
  "loaded_at" timestamptz not null,
  "entries" integer not null,
  "added" integer not null,
  "changed" integer not null,
  "kept" integer not null,
  primary key ("id")
);
create table "code_update_history" (
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
  "of" text collate "C",
  "source" text collate "C",
  "fingerprint" text collate "C",
  "loaded_at" timestamptz,
  "entries" integer,
  "added" integer,
  "changed" integer,
  "kept" integer,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "code_update_history_recorded_from_idx" on "code_update_history" ("recorded_from");
create index "code_update_created_at_id_idx" on "code_update" ("created_at", "id");
create index "code_update_wall_division_idx" on "code_update" ("wall_division");
create index "code_update_wall_organisation_idx" on "code_update" ("wall_organisation");
create index "code_update_wall_person_idx" on "code_update" ("wall_person");
create index "code_update_loaded_at_id_idx" on "code_update" ("loaded_at", "id");
alter table "code_update" enable row level security;
alter table "code_update" force row level security;
create policy wall_read on "code_update" for select using (true);
create policy wall_insert on "code_update" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "code_update" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "code_update_history" enable row level security;
alter table "code_update_history" force row level security;
create policy wall_read on "code_update_history" for select using (true);
create policy wall_insert on "code_update_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "code_value" (
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
  "code_set" text collate "C" not null,
  "value" text collate "C" not null,
  "name" text collate "C" not null,
  "english" text collate "C",
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "code_value_history" (
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
  "code_set" text collate "C",
  "value" text collate "C",
  "name" text collate "C",
  "english" text collate "C",
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
create index "code_value_history_recorded_from_idx" on "code_value_history" ("recorded_from");
create unique index "code_value_code_set_value_key" on "code_value" ("code_set", "value") where withdrawn_at is null;
create index "code_value_created_at_id_idx" on "code_value" ("created_at", "id");
create index "code_value_wall_division_idx" on "code_value" ("wall_division");
create index "code_value_wall_organisation_idx" on "code_value" ("wall_organisation");
create index "code_value_wall_person_idx" on "code_value" ("wall_person");
create index "code_value_code_set_id_idx" on "code_value" ("code_set", "id");
alter table "code_value" enable row level security;
alter table "code_value" force row level security;
create policy wall_read on "code_value" for select using (true);
create policy wall_insert on "code_value" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "code_value" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "code_value_history" enable row level security;
alter table "code_value_history" force row level security;
create policy wall_read on "code_value_history" for select using (true);
create policy wall_insert on "code_value_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "collection" (
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
  "office" uuid not null,
  "incoming_document" uuid,
  "basis_number" text collate "C",
  "collects_from" uuid[] not null,
  "content" text collate "C" not null,
  "registers" text[] collate "C",
  "instructions" text collate "C",
  "questions" jsonb,
  "template" uuid[],
  "reference_date" date,
  "definition_note" text collate "C",
  "due_at" timestamptz not null,
  "form" text collate "C" not null,
  "fields_asked" integer,
  "minutes" integer,
  "reports_to" text collate "C",
  "pass_on_by" timestamptz,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "previous" uuid,
  "yearly_duty" uuid,
  "summary" uuid[],
  primary key ("id")
);
create table "collection_history" (
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
  "office" uuid,
  "incoming_document" uuid,
  "basis_number" text collate "C",
  "collects_from" uuid[],
  "content" text collate "C",
  "registers" text[] collate "C",
  "instructions" text collate "C",
  "questions" jsonb,
  "template" uuid[],
  "reference_date" date,
  "definition_note" text collate "C",
  "due_at" timestamptz,
  "form" text collate "C",
  "fields_asked" integer,
  "minutes" integer,
  "reports_to" text collate "C",
  "pass_on_by" timestamptz,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "previous" uuid,
  "yearly_duty" uuid,
  "summary" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "collection_history_recorded_from_idx" on "collection_history" ("recorded_from");
create unique index "collection_office_name_due_at_key" on "collection" ("office", "name", "due_at") where withdrawn_at is null;
create index "collection_created_at_id_idx" on "collection" ("created_at", "id");
create index "collection_wall_division_idx" on "collection" ("wall_division");
create index "collection_wall_organisation_idx" on "collection" ("wall_organisation");
create index "collection_wall_person_idx" on "collection" ("wall_person");
create index "collection_office_idx" on "collection" ("office");
create index "collection_incoming_document_idx" on "collection" ("incoming_document");
create index "collection_previous_idx" on "collection" ("previous");
create index "collection_yearly_duty_idx" on "collection" ("yearly_duty");
create index "collection_due_at_id_idx" on "collection" ("due_at", "id");
alter table "collection" enable row level security;
alter table "collection" force row level security;
create policy wall_read on "collection" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "collection" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "collection" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "collection_history" enable row level security;
alter table "collection_history" force row level security;
create policy wall_read on "collection_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "collection_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "collection_reply" (
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
  "collection" uuid not null,
  "organisation" uuid not null,
  "submitted_via" text collate "C",
  "filled_by" text collate "C",
  "answers" jsonb,
  "workbook" uuid[],
  "report" uuid[],
  "stamped_scan" uuid[],
  "note" text collate "C",
  "submitted_at" timestamptz,
  "late" boolean,
  "corrections" integer,
  primary key ("id")
);
create table "collection_reply_history" (
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
  "collection" uuid,
  "organisation" uuid,
  "submitted_via" text collate "C",
  "filled_by" text collate "C",
  "answers" jsonb,
  "workbook" uuid[],
  "report" uuid[],
  "stamped_scan" uuid[],
  "note" text collate "C",
  "submitted_at" timestamptz,
  "late" boolean,
  "corrections" integer,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "collection_reply_history_recorded_from_idx" on "collection_reply_history" ("recorded_from");
create unique index "collection_reply_collection_organisation_key" on "collection_reply" ("collection", "organisation") where withdrawn_at is null;
create index "collection_reply_created_at_id_idx" on "collection_reply" ("created_at", "id");
create index "collection_reply_wall_division_idx" on "collection_reply" ("wall_division");
create index "collection_reply_wall_organisation_idx" on "collection_reply" ("wall_organisation");
create index "collection_reply_wall_person_idx" on "collection_reply" ("wall_person");
create index "collection_reply_collection_idx" on "collection_reply" ("collection");
create index "collection_reply_organisation_idx" on "collection_reply" ("organisation");
alter table "collection_reply" enable row level security;
alter table "collection_reply" force row level security;
create policy wall_read on "collection_reply" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "collection_reply" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "collection_reply" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "collection_reply_history" enable row level security;
alter table "collection_reply_history" force row level security;
create policy wall_read on "collection_reply_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "collection_reply_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "comment" (
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
  "register" text collate "C" not null,
  "record" text collate "C" not null,
  "content" text collate "C" not null,
  "author" uuid not null,
  "author_name" text collate "C" not null,
  "body" text collate "C",
  "mentions" uuid[],
  primary key ("id")
);
create table "comment_history" (
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
  "register" text collate "C",
  "record" text collate "C",
  "content" text collate "C",
  "author" uuid,
  "author_name" text collate "C",
  "body" text collate "C",
  "mentions" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "comment_history_recorded_from_idx" on "comment_history" ("recorded_from");
create index "comment_created_at_id_idx" on "comment" ("created_at", "id");
create index "comment_wall_division_idx" on "comment" ("wall_division");
create index "comment_wall_organisation_idx" on "comment" ("wall_organisation");
create index "comment_wall_person_idx" on "comment" ("wall_person");
create index "comment_author_idx" on "comment" ("author");
alter table "comment" enable row level security;
alter table "comment" force row level security;
create policy wall_read on "comment" for select using ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid);
create policy wall_insert on "comment" for insert with check ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid);
create policy wall_update on "comment" for update using ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid);
alter table "comment_history" enable row level security;
alter table "comment_history" force row level security;
create policy wall_read on "comment_history" for select using ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid);
create policy wall_insert on "comment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or wall_person = nullif(current_setting('app.person', true), '')::uuid or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid);
create table "commissioned_class" (
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
  "school" uuid not null,
  "enterprise" uuid not null,
  "agreement" uuid not null,
  "offering" uuid not null,
  "entry_year" integer not null,
  "students" uuid[],
  "planned" integer,
  "employment_promised" integer,
  "enterprise_courses" integer,
  "enterprise_hours" integer,
  "scholarship_each" double precision,
  "from" date not null,
  "to" date,
  "curriculum" uuid[],
  primary key ("id")
);
create table "commissioned_class_history" (
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
  "school" uuid,
  "enterprise" uuid,
  "agreement" uuid,
  "offering" uuid,
  "entry_year" integer,
  "students" uuid[],
  "planned" integer,
  "employment_promised" integer,
  "enterprise_courses" integer,
  "enterprise_hours" integer,
  "scholarship_each" double precision,
  "from" date,
  "to" date,
  "curriculum" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "commissioned_class_history_recorded_from_idx" on "commissioned_class_history" ("recorded_from");
create unique index "commissioned_class_school_entry_year_name_key" on "commissioned_class" ("school", "entry_year", "name") where withdrawn_at is null;
create index "commissioned_class_created_at_id_idx" on "commissioned_class" ("created_at", "id");
create index "commissioned_class_wall_division_idx" on "commissioned_class" ("wall_division");
create index "commissioned_class_wall_organisation_idx" on "commissioned_class" ("wall_organisation");
create index "commissioned_class_wall_person_idx" on "commissioned_class" ("wall_person");
create index "commissioned_class_school_idx" on "commissioned_class" ("school");
create index "commissioned_class_enterprise_idx" on "commissioned_class" ("enterprise");
create index "commissioned_class_agreement_idx" on "commissioned_class" ("agreement");
create index "commissioned_class_offering_idx" on "commissioned_class" ("offering");
create index "commissioned_class_entry_year_id_idx" on "commissioned_class" ("entry_year", "id");
alter table "commissioned_class" enable row level security;
alter table "commissioned_class" force row level security;
create policy wall_read on "commissioned_class" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "commissioned_class" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "commissioned_class" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "commissioned_class_history" enable row level security;
alter table "commissioned_class_history" force row level security;
create policy wall_read on "commissioned_class_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "commissioned_class_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "community" (
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
  "alliance" uuid not null,
  "field" text collate "C" not null,
  "lead" uuid not null,
  "deputies" uuid[],
  "industry_chains" uuid[],
  "projects" uuid[],
  "founded_on" date not null,
  "goals" text collate "C",
  "results" text collate "C",
  "evidence" uuid[],
  "dissolved_on" date,
  primary key ("id")
);
create table "community_history" (
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
  "alliance" uuid,
  "field" text collate "C",
  "lead" uuid,
  "deputies" uuid[],
  "industry_chains" uuid[],
  "projects" uuid[],
  "founded_on" date,
  "goals" text collate "C",
  "results" text collate "C",
  "evidence" uuid[],
  "dissolved_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "community_history_recorded_from_idx" on "community_history" ("recorded_from");
create unique index "community_alliance_name_key" on "community" ("alliance", "name") where withdrawn_at is null;
create index "community_created_at_id_idx" on "community" ("created_at", "id");
create index "community_wall_division_idx" on "community" ("wall_division");
create index "community_wall_organisation_idx" on "community" ("wall_organisation");
create index "community_wall_person_idx" on "community" ("wall_person");
create index "community_alliance_idx" on "community" ("alliance");
create index "community_lead_idx" on "community" ("lead");
create index "community_name_id_idx" on "community" ("name", "id");
alter table "community" enable row level security;
alter table "community" force row level security;
create policy wall_read on "community" for select using (true);
create policy wall_insert on "community" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "community" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "community_history" enable row level security;
alter table "community_history" force row level security;
create policy wall_read on "community_history" for select using (true);
create policy wall_insert on "community_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create policy wall_read on "community_school" for select using (true);
create policy wall_insert on "community_school" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "community_school" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "community_school_history" enable row level security;
alter table "community_school_history" force row level security;
create policy wall_read on "community_school_history" for select using (true);
create policy wall_insert on "community_school_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "competition" (
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
  "level" text collate "C" not null,
  "year" integer not null,
  "division" uuid not null,
  "organisers" uuid[],
  "organiser_names" text collate "C",
  "host" uuid,
  "base" uuid,
  "selects_for" uuid,
  "register_by" date,
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "rules" uuid[],
  primary key ("id")
);
create table "competition_history" (
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
  "level" text collate "C",
  "year" integer,
  "division" uuid,
  "organisers" uuid[],
  "organiser_names" text collate "C",
  "host" uuid,
  "base" uuid,
  "selects_for" uuid,
  "register_by" date,
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "rules" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "competition_history_recorded_from_idx" on "competition_history" ("recorded_from");
create unique index "competition_division_year_name_key" on "competition" ("division", "year", "name") where withdrawn_at is null;
create index "competition_created_at_id_idx" on "competition" ("created_at", "id");
create index "competition_wall_division_idx" on "competition" ("wall_division");
create index "competition_wall_organisation_idx" on "competition" ("wall_organisation");
create index "competition_wall_person_idx" on "competition" ("wall_person");
create index "competition_division_idx" on "competition" ("division");
create index "competition_host_idx" on "competition" ("host");
create index "competition_base_idx" on "competition" ("base");
create index "competition_selects_for_idx" on "competition" ("selects_for");
create index "competition_year_id_idx" on "competition" ("year", "id");
alter table "competition" enable row level security;
alter table "competition" force row level security;
create policy wall_read on "competition" for select using (true);
create policy wall_insert on "competition" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "competition" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "competition_history" enable row level security;
alter table "competition_history" force row level security;
create policy wall_read on "competition_history" for select using (true);
create policy wall_insert on "competition_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "competition_result" (
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
  "competition" uuid not null,
  "school" uuid not null,
  "event" text collate "C" not null,
  "entry_number" text collate "C" not null,
  "group" text collate "C",
  "offering" uuid,
  "students" uuid[],
  "teachers" uuid[],
  "instructors" uuid[],
  "registered_on" date,
  "score" double precision,
  "rank" integer,
  "award" text collate "C",
  "advanced" boolean,
  "certificate_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "competition_result_history" (
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
  "competition" uuid,
  "school" uuid,
  "event" text collate "C",
  "entry_number" text collate "C",
  "group" text collate "C",
  "offering" uuid,
  "students" uuid[],
  "teachers" uuid[],
  "instructors" uuid[],
  "registered_on" date,
  "score" double precision,
  "rank" integer,
  "award" text collate "C",
  "advanced" boolean,
  "certificate_number" text collate "C",
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
create index "competition_result_history_recorded_from_idx" on "competition_result_history" ("recorded_from");
create unique index "competition_result_competition_school_event_entry_number_key" on "competition_result" ("competition", "school", "event", "entry_number") where withdrawn_at is null;
create index "competition_result_created_at_id_idx" on "competition_result" ("created_at", "id");
create index "competition_result_wall_division_idx" on "competition_result" ("wall_division");
create index "competition_result_wall_organisation_idx" on "competition_result" ("wall_organisation");
create index "competition_result_wall_person_idx" on "competition_result" ("wall_person");
create index "competition_result_competition_idx" on "competition_result" ("competition");
create index "competition_result_school_idx" on "competition_result" ("school");
create index "competition_result_offering_idx" on "competition_result" ("offering");
alter table "competition_result" enable row level security;
alter table "competition_result" force row level security;
create policy wall_read on "competition_result" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "competition_result" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "competition_result" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "competition_result_history" enable row level security;
alter table "competition_result_history" force row level security;
create policy wall_read on "competition_result_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "competition_result_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "condition_standard" (
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
  "condition_class" text collate "C" not null,
  "land_area" double precision,
  "land_each" double precision,
  "floor_area" double precision,
  "floor_each" double precision,
  "full_time_teachers" integer,
  "students_per_teacher" double precision,
  "professional_share" double precision,
  "dual_share" double precision,
  "equipment" bigint,
  "equipment_each" double precision,
  "books_each" double precision,
  "computers_per_hundred" double precision,
  "students_at_least" integer,
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "condition_standard_history" (
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
  "condition_class" text collate "C",
  "land_area" double precision,
  "land_each" double precision,
  "floor_area" double precision,
  "floor_each" double precision,
  "full_time_teachers" integer,
  "students_per_teacher" double precision,
  "professional_share" double precision,
  "dual_share" double precision,
  "equipment" bigint,
  "equipment_each" double precision,
  "books_each" double precision,
  "computers_per_hundred" double precision,
  "students_at_least" integer,
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
create index "condition_standard_history_recorded_from_idx" on "condition_standard_history" ("recorded_from");
create unique index "condition_standard_name_key" on "condition_standard" ("name") where withdrawn_at is null;
create index "condition_standard_created_at_id_idx" on "condition_standard" ("created_at", "id");
create index "condition_standard_wall_division_idx" on "condition_standard" ("wall_division");
create index "condition_standard_wall_organisation_idx" on "condition_standard" ("wall_organisation");
create index "condition_standard_wall_person_idx" on "condition_standard" ("wall_person");
create index "condition_standard_name_id_idx" on "condition_standard" ("name", "id");
alter table "condition_standard" enable row level security;
alter table "condition_standard" force row level security;
create policy wall_read on "condition_standard" for select using (true);
create policy wall_insert on "condition_standard" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "condition_standard" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "condition_standard_history" enable row level security;
alter table "condition_standard_history" force row level security;
create policy wall_read on "condition_standard_history" for select using (true);
create policy wall_insert on "condition_standard_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "contact" (
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
  "duty" text collate "C" not null,
  "name" text collate "C" not null,
  "post" text collate "C",
  "section" text collate "C",
  "matters" text[] collate "C",
  "office_phone" text collate "C",
  "mobile_phone" text collate "C",
  "person" uuid,
  "from" date,
  "to" date,
  "verified_on" date,
  primary key ("id")
);
create table "contact_history" (
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
  "duty" text collate "C",
  "name" text collate "C",
  "post" text collate "C",
  "section" text collate "C",
  "matters" text[] collate "C",
  "office_phone" text collate "C",
  "mobile_phone" text collate "C",
  "person" uuid,
  "from" date,
  "to" date,
  "verified_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "contact_history_recorded_from_idx" on "contact_history" ("recorded_from");
create index "contact_created_at_id_idx" on "contact" ("created_at", "id");
create index "contact_wall_division_idx" on "contact" ("wall_division");
create index "contact_wall_organisation_idx" on "contact" ("wall_organisation");
create index "contact_wall_person_idx" on "contact" ("wall_person");
create index "contact_organisation_idx" on "contact" ("organisation");
create index "contact_person_idx" on "contact" ("person");
create index "contact_organisation_id_idx" on "contact" ("organisation", "id");
alter table "contact" enable row level security;
alter table "contact" force row level security;
create policy wall_read on "contact" for select using (true);
create policy wall_insert on "contact" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "contact" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "contact_history" enable row level security;
alter table "contact_history" force row level security;
create policy wall_read on "contact_history" for select using (true);
create policy wall_insert on "contact_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "cooperation_agreement" (
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
  "agreement_number" text collate "C",
  "kind" text collate "C" not null,
  "school" uuid not null,
  "enterprise" uuid not null,
  "other_parties" uuid[],
  "offerings" uuid[],
  "content" text collate "C",
  "takes_interns" boolean,
  "intermediary" boolean,
  "signed_on" date not null,
  "from" date not null,
  "to" date,
  "renewal_of" uuid,
  "terminated_on" date,
  "termination_reason" text collate "C",
  "party_meeting_on" date,
  "head_meeting_on" date,
  "filing_number" text collate "C",
  "filed_on" date,
  "fulfilment" text collate "C",
  "partner_contact" text collate "C",
  "partner_phone" text collate "C",
  "scan" uuid[],
  primary key ("id")
);
create table "cooperation_agreement_history" (
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
  "agreement_number" text collate "C",
  "kind" text collate "C",
  "school" uuid,
  "enterprise" uuid,
  "other_parties" uuid[],
  "offerings" uuid[],
  "content" text collate "C",
  "takes_interns" boolean,
  "intermediary" boolean,
  "signed_on" date,
  "from" date,
  "to" date,
  "renewal_of" uuid,
  "terminated_on" date,
  "termination_reason" text collate "C",
  "party_meeting_on" date,
  "head_meeting_on" date,
  "filing_number" text collate "C",
  "filed_on" date,
  "fulfilment" text collate "C",
  "partner_contact" text collate "C",
  "partner_phone" text collate "C",
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
create index "cooperation_agreement_history_recorded_from_idx" on "cooperation_agreement_history" ("recorded_from");
create unique index "cooperation_agreement_school_agreement_number_key" on "cooperation_agreement" ("school", "agreement_number") where withdrawn_at is null;
create index "cooperation_agreement_created_at_id_idx" on "cooperation_agreement" ("created_at", "id");
create index "cooperation_agreement_wall_division_idx" on "cooperation_agreement" ("wall_division");
create index "cooperation_agreement_wall_organisation_idx" on "cooperation_agreement" ("wall_organisation");
create index "cooperation_agreement_wall_person_idx" on "cooperation_agreement" ("wall_person");
create index "cooperation_agreement_school_idx" on "cooperation_agreement" ("school");
create index "cooperation_agreement_enterprise_idx" on "cooperation_agreement" ("enterprise");
create index "cooperation_agreement_renewal_of_idx" on "cooperation_agreement" ("renewal_of");
create index "cooperation_agreement_signed_on_id_idx" on "cooperation_agreement" ("signed_on", "id");
alter table "cooperation_agreement" enable row level security;
alter table "cooperation_agreement" force row level security;
create policy wall_read on "cooperation_agreement" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "cooperation_agreement" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "cooperation_agreement" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "cooperation_agreement_history" enable row level security;
alter table "cooperation_agreement_history" force row level security;
create policy wall_read on "cooperation_agreement_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "cooperation_agreement_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "cooperation_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C" not null,
  "kind" text collate "C" not null,
  "industry" uuid,
  "chain" uuid,
  "programmes" uuid[],
  "students" integer,
  "investment" bigint,
  "starts_on" date,
  "years" integer,
  "content" text collate "C" not null,
  "conditions" text collate "C",
  "survey" uuid,
  primary key ("id")
);
create table "cooperation_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C",
  "kind" text collate "C",
  "industry" uuid,
  "chain" uuid,
  "programmes" uuid[],
  "students" integer,
  "investment" bigint,
  "starts_on" date,
  "years" integer,
  "content" text collate "C",
  "conditions" text collate "C",
  "survey" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "cooperation_listing_history_recorded_from_idx" on "cooperation_listing_history" ("recorded_from");
create unique index "cooperation_listing_publisher_headline_valid_from_key" on "cooperation_listing" ("publisher", "headline", "valid_from") where withdrawn_at is null;
create index "cooperation_listing_created_at_id_idx" on "cooperation_listing" ("created_at", "id");
create index "cooperation_listing_wall_division_idx" on "cooperation_listing" ("wall_division");
create index "cooperation_listing_wall_organisation_idx" on "cooperation_listing" ("wall_organisation");
create index "cooperation_listing_wall_person_idx" on "cooperation_listing" ("wall_person");
create index "cooperation_listing_publisher_idx" on "cooperation_listing" ("publisher");
create index "cooperation_listing_division_idx" on "cooperation_listing" ("division");
create index "cooperation_listing_industry_idx" on "cooperation_listing" ("industry");
create index "cooperation_listing_chain_idx" on "cooperation_listing" ("chain");
create index "cooperation_listing_survey_idx" on "cooperation_listing" ("survey");
create index "cooperation_listing_valid_from_id_idx" on "cooperation_listing" ("valid_from", "id");
alter table "cooperation_listing" enable row level security;
alter table "cooperation_listing" force row level security;
create policy wall_read on "cooperation_listing" for select using (true);
create policy wall_insert on "cooperation_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "cooperation_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "cooperation_listing_history" enable row level security;
alter table "cooperation_listing_history" force row level security;
create policy wall_read on "cooperation_listing_history" for select using (true);
create policy wall_insert on "cooperation_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "corrective_action" (
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
  "finding" uuid not null,
  "measure" text collate "C" not null,
  "cause" text collate "C",
  "done_on" date,
  "evidence" uuid[],
  "rechecked_on" date,
  "rechecked_by" uuid,
  "recheck_result" text collate "C",
  "recheck_note" text collate "C",
  "closed_on" date,
  primary key ("id")
);
create table "corrective_action_history" (
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
  "finding" uuid,
  "measure" text collate "C",
  "cause" text collate "C",
  "done_on" date,
  "evidence" uuid[],
  "rechecked_on" date,
  "rechecked_by" uuid,
  "recheck_result" text collate "C",
  "recheck_note" text collate "C",
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
create index "corrective_action_history_recorded_from_idx" on "corrective_action_history" ("recorded_from");
create index "corrective_action_created_at_id_idx" on "corrective_action" ("created_at", "id");
create index "corrective_action_wall_division_idx" on "corrective_action" ("wall_division");
create index "corrective_action_wall_organisation_idx" on "corrective_action" ("wall_organisation");
create index "corrective_action_wall_person_idx" on "corrective_action" ("wall_person");
create index "corrective_action_finding_idx" on "corrective_action" ("finding");
create index "corrective_action_rechecked_by_idx" on "corrective_action" ("rechecked_by");
alter table "corrective_action" enable row level security;
alter table "corrective_action" force row level security;
create policy wall_read on "corrective_action" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "corrective_action" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "corrective_action" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "corrective_action_history" enable row level security;
alter table "corrective_action_history" force row level security;
create policy wall_read on "corrective_action_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "corrective_action_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "council" (
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
  "term" text collate "C" not null,
  "alliance" uuid,
  "community" uuid,
  "division" uuid not null,
  "office" uuid not null,
  "chair" text collate "C",
  "times_per_year" integer,
  "quorum" integer,
  "from" date not null,
  "to" date,
  "basis_document" uuid,
  "charter" uuid[],
  primary key ("id")
);
create table "council_history" (
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
  "term" text collate "C",
  "alliance" uuid,
  "community" uuid,
  "division" uuid,
  "office" uuid,
  "chair" text collate "C",
  "times_per_year" integer,
  "quorum" integer,
  "from" date,
  "to" date,
  "basis_document" uuid,
  "charter" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "council_history_recorded_from_idx" on "council_history" ("recorded_from");
create unique index "council_name_term_key" on "council" ("name", "term") where withdrawn_at is null;
create index "council_created_at_id_idx" on "council" ("created_at", "id");
create index "council_wall_division_idx" on "council" ("wall_division");
create index "council_wall_organisation_idx" on "council" ("wall_organisation");
create index "council_wall_person_idx" on "council" ("wall_person");
create index "council_alliance_idx" on "council" ("alliance");
create index "council_community_idx" on "council" ("community");
create index "council_division_idx" on "council" ("division");
create index "council_office_idx" on "council" ("office");
create index "council_basis_document_idx" on "council" ("basis_document");
create index "council_name_id_idx" on "council" ("name", "id");
alter table "council" enable row level security;
alter table "council" force row level security;
create policy wall_read on "council" for select using (true);
create policy wall_insert on "council" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "council" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "council_history" enable row level security;
alter table "council_history" force row level security;
create policy wall_read on "council_history" for select using (true);
create policy wall_insert on "council_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "council_membership" (
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
  "council" uuid not null,
  "name" text collate "C" not null,
  "person" uuid,
  "organisation" uuid,
  "post" text collate "C",
  "role" text collate "C" not null,
  "represents" text collate "C" not null,
  "from" date not null,
  "to" date,
  "leaving_reason" text collate "C",
  "mobile_phone" text collate "C",
  "appointment" uuid[],
  primary key ("id")
);
create table "council_membership_history" (
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
  "council" uuid,
  "name" text collate "C",
  "person" uuid,
  "organisation" uuid,
  "post" text collate "C",
  "role" text collate "C",
  "represents" text collate "C",
  "from" date,
  "to" date,
  "leaving_reason" text collate "C",
  "mobile_phone" text collate "C",
  "appointment" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "council_membership_history_recorded_from_idx" on "council_membership_history" ("recorded_from");
create unique index "council_membership_council_name_from_key" on "council_membership" ("council", "name", "from") where withdrawn_at is null;
create index "council_membership_created_at_id_idx" on "council_membership" ("created_at", "id");
create index "council_membership_wall_division_idx" on "council_membership" ("wall_division");
create index "council_membership_wall_organisation_idx" on "council_membership" ("wall_organisation");
create index "council_membership_wall_person_idx" on "council_membership" ("wall_person");
create index "council_membership_council_idx" on "council_membership" ("council");
create index "council_membership_person_idx" on "council_membership" ("person");
create index "council_membership_organisation_idx" on "council_membership" ("organisation");
create index "council_membership_role_id_idx" on "council_membership" ("role", "id");
alter table "council_membership" enable row level security;
alter table "council_membership" force row level security;
create policy wall_read on "council_membership" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "council_membership" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "council_membership" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "council_membership_history" enable row level security;
alter table "council_membership_history" force row level security;
create policy wall_read on "council_membership_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "council_membership_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "course" (
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
  "course_code" text collate "C" not null,
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "compulsory" boolean,
  "offerings" uuid[],
  "hours" integer,
  "practice_hours" integer,
  "credits" double precision,
  "leader" uuid,
  "enterprises" uuid[],
  "certificate_linked" boolean,
  "online" boolean,
  "shared" boolean,
  "platform" text collate "C",
  "from" date,
  "to" date,
  "standard" uuid[],
  primary key ("id")
);
create table "course_history" (
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
  "course_code" text collate "C",
  "name" text collate "C",
  "kind" text collate "C",
  "compulsory" boolean,
  "offerings" uuid[],
  "hours" integer,
  "practice_hours" integer,
  "credits" double precision,
  "leader" uuid,
  "enterprises" uuid[],
  "certificate_linked" boolean,
  "online" boolean,
  "shared" boolean,
  "platform" text collate "C",
  "from" date,
  "to" date,
  "standard" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "course_history_recorded_from_idx" on "course_history" ("recorded_from");
create unique index "course_school_course_code_key" on "course" ("school", "course_code") where withdrawn_at is null;
create index "course_created_at_id_idx" on "course" ("created_at", "id");
create index "course_wall_division_idx" on "course" ("wall_division");
create index "course_wall_organisation_idx" on "course" ("wall_organisation");
create index "course_wall_person_idx" on "course" ("wall_person");
create index "course_school_idx" on "course" ("school");
create index "course_leader_idx" on "course" ("leader");
create index "course_name_id_idx" on "course" ("name", "id");
alter table "course" enable row level security;
alter table "course" force row level security;
create policy wall_read on "course" for select using (true);
create policy wall_insert on "course" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "course" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "course_history" enable row level security;
alter table "course_history" force row level security;
create policy wall_read on "course_history" for select using (true);
create policy wall_insert on "course_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "course_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C" not null,
  "courses" uuid[],
  "category" text collate "C" not null,
  "trainee_group" text collate "C",
  "hours" integer not null,
  "mode" text collate "C" not null,
  "at_client" boolean,
  "smallest" integer,
  "largest" integer,
  "price" double precision,
  "certificate" text collate "C",
  "teachers" text collate "C",
  "content" text collate "C" not null,
  primary key ("id")
);
create table "course_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C",
  "courses" uuid[],
  "category" text collate "C",
  "trainee_group" text collate "C",
  "hours" integer,
  "mode" text collate "C",
  "at_client" boolean,
  "smallest" integer,
  "largest" integer,
  "price" double precision,
  "certificate" text collate "C",
  "teachers" text collate "C",
  "content" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "course_listing_history_recorded_from_idx" on "course_listing_history" ("recorded_from");
create unique index "course_listing_publisher_headline_valid_from_key" on "course_listing" ("publisher", "headline", "valid_from") where withdrawn_at is null;
create index "course_listing_created_at_id_idx" on "course_listing" ("created_at", "id");
create index "course_listing_wall_division_idx" on "course_listing" ("wall_division");
create index "course_listing_wall_organisation_idx" on "course_listing" ("wall_organisation");
create index "course_listing_wall_person_idx" on "course_listing" ("wall_person");
create index "course_listing_publisher_idx" on "course_listing" ("publisher");
create index "course_listing_division_idx" on "course_listing" ("division");
create index "course_listing_valid_from_id_idx" on "course_listing" ("valid_from", "id");
alter table "course_listing" enable row level security;
alter table "course_listing" force row level security;
create policy wall_read on "course_listing" for select using (true);
create policy wall_insert on "course_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "course_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "course_listing_history" enable row level security;
alter table "course_listing_history" force row level security;
create policy wall_read on "course_listing_history" for select using (true);
create policy wall_insert on "course_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "credit_conversion_rule" (
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
  "school" uuid not null,
  "source_kind" text collate "C" not null,
  "source_name" text collate "C" not null,
  "certificate_level" text collate "C",
  "enterprise" uuid,
  "course" uuid,
  "credits" double precision not null,
  "score" double precision,
  "conditions" text collate "C",
  "decided_by" text collate "C" not null,
  "decided_on" date not null,
  "document_number" text collate "C",
  "decision" uuid[],
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "credit_conversion_rule_history" (
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
  "school" uuid,
  "source_kind" text collate "C",
  "source_name" text collate "C",
  "certificate_level" text collate "C",
  "enterprise" uuid,
  "course" uuid,
  "credits" double precision,
  "score" double precision,
  "conditions" text collate "C",
  "decided_by" text collate "C",
  "decided_on" date,
  "document_number" text collate "C",
  "decision" uuid[],
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
create index "credit_conversion_rule_history_recorded_from_idx" on "credit_conversion_rule_history" ("recorded_from");
create unique index "credit_conversion_rule_school_name_from_key" on "credit_conversion_rule" ("school", "name", "from") where withdrawn_at is null;
create index "credit_conversion_rule_created_at_id_idx" on "credit_conversion_rule" ("created_at", "id");
create index "credit_conversion_rule_wall_division_idx" on "credit_conversion_rule" ("wall_division");
create index "credit_conversion_rule_wall_organisation_idx" on "credit_conversion_rule" ("wall_organisation");
create index "credit_conversion_rule_wall_person_idx" on "credit_conversion_rule" ("wall_person");
create index "credit_conversion_rule_school_idx" on "credit_conversion_rule" ("school");
create index "credit_conversion_rule_enterprise_idx" on "credit_conversion_rule" ("enterprise");
create index "credit_conversion_rule_course_idx" on "credit_conversion_rule" ("course");
create index "credit_conversion_rule_name_id_idx" on "credit_conversion_rule" ("name", "id");
alter table "credit_conversion_rule" enable row level security;
alter table "credit_conversion_rule" force row level security;
create policy wall_read on "credit_conversion_rule" for select using (true);
create policy wall_insert on "credit_conversion_rule" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "credit_conversion_rule" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "credit_conversion_rule_history" enable row level security;
alter table "credit_conversion_rule_history" force row level security;
create policy wall_read on "credit_conversion_rule_history" for select using (true);
create policy wall_insert on "credit_conversion_rule_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "credit_entry" (
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
  "student" uuid not null,
  "school" uuid not null,
  "source_kind" text collate "C" not null,
  "name" text collate "C" not null,
  "course" uuid,
  "earned_on" date not null,
  "credits" double precision not null,
  "score" double precision,
  "rule" uuid,
  "certificate" uuid,
  "decided_by" text collate "C",
  "decided_on" date,
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "credit_entry_history" (
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
  "student" uuid,
  "school" uuid,
  "source_kind" text collate "C",
  "name" text collate "C",
  "course" uuid,
  "earned_on" date,
  "credits" double precision,
  "score" double precision,
  "rule" uuid,
  "certificate" uuid,
  "decided_by" text collate "C",
  "decided_on" date,
  "document_number" text collate "C",
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
create index "credit_entry_history_recorded_from_idx" on "credit_entry_history" ("recorded_from");
create unique index "credit_entry_student_name_earned_on_key" on "credit_entry" ("student", "name", "earned_on") where withdrawn_at is null;
create index "credit_entry_created_at_id_idx" on "credit_entry" ("created_at", "id");
create index "credit_entry_wall_division_idx" on "credit_entry" ("wall_division");
create index "credit_entry_wall_organisation_idx" on "credit_entry" ("wall_organisation");
create index "credit_entry_wall_person_idx" on "credit_entry" ("wall_person");
create index "credit_entry_student_idx" on "credit_entry" ("student");
create index "credit_entry_school_idx" on "credit_entry" ("school");
create index "credit_entry_course_idx" on "credit_entry" ("course");
create index "credit_entry_rule_idx" on "credit_entry" ("rule");
create index "credit_entry_certificate_idx" on "credit_entry" ("certificate");
create index "credit_entry_earned_on_id_idx" on "credit_entry" ("earned_on", "id");
alter table "credit_entry" enable row level security;
alter table "credit_entry" force row level security;
create policy wall_read on "credit_entry" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "credit_entry" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "credit_entry" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "credit_entry_history" enable row level security;
alter table "credit_entry_history" force row level security;
create policy wall_read on "credit_entry_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "credit_entry_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "curriculum" (
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
  "cohort" integer not null,
  "offerings" uuid[] not null,
  "pathway" text collate "C",
  "integrated" boolean,
  "partners" uuid[],
  "enterprises" uuid[],
  "total_hours" integer,
  "practice_hours" integer,
  "general_hours" integer,
  "internship_hours" integer,
  "credits" integer,
  "courses" uuid[],
  "approved_on" date,
  "published_on" date,
  "filing_number" text collate "C",
  "from" date,
  "to" date,
  "document" uuid[],
  primary key ("id")
);
create table "curriculum_history" (
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
  "cohort" integer,
  "offerings" uuid[],
  "pathway" text collate "C",
  "integrated" boolean,
  "partners" uuid[],
  "enterprises" uuid[],
  "total_hours" integer,
  "practice_hours" integer,
  "general_hours" integer,
  "internship_hours" integer,
  "credits" integer,
  "courses" uuid[],
  "approved_on" date,
  "published_on" date,
  "filing_number" text collate "C",
  "from" date,
  "to" date,
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
create index "curriculum_history_recorded_from_idx" on "curriculum_history" ("recorded_from");
create unique index "curriculum_school_name_cohort_key" on "curriculum" ("school", "name", "cohort") where withdrawn_at is null;
create index "curriculum_created_at_id_idx" on "curriculum" ("created_at", "id");
create index "curriculum_wall_division_idx" on "curriculum" ("wall_division");
create index "curriculum_wall_organisation_idx" on "curriculum" ("wall_organisation");
create index "curriculum_wall_person_idx" on "curriculum" ("wall_person");
create index "curriculum_school_idx" on "curriculum" ("school");
create index "curriculum_cohort_id_idx" on "curriculum" ("cohort", "id");
alter table "curriculum" enable row level security;
alter table "curriculum" force row level security;
create policy wall_read on "curriculum" for select using (true);
create policy wall_insert on "curriculum" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "curriculum" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "curriculum_history" enable row level security;
alter table "curriculum_history" force row level security;
create policy wall_read on "curriculum_history" for select using (true);
create policy wall_insert on "curriculum_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "delegation" (
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
  "matter" text collate "C" not null,
  "kind" text collate "C" not null,
  "delegated_by" uuid not null,
  "delegated_to" uuid[] not null,
  "content" text collate "C" not null,
  "steps_before" integer,
  "steps_after" integer,
  "document" uuid,
  "document_number" text collate "C",
  "from" date not null,
  "to" date,
  "supervision" text collate "C",
  "attachment" uuid[],
  primary key ("id")
);
create table "delegation_history" (
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
  "matter" text collate "C",
  "kind" text collate "C",
  "delegated_by" uuid,
  "delegated_to" uuid[],
  "content" text collate "C",
  "steps_before" integer,
  "steps_after" integer,
  "document" uuid,
  "document_number" text collate "C",
  "from" date,
  "to" date,
  "supervision" text collate "C",
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
create index "delegation_history_recorded_from_idx" on "delegation_history" ("recorded_from");
create unique index "delegation_delegated_by_matter_from_key" on "delegation" ("delegated_by", "matter", "from") where withdrawn_at is null;
create index "delegation_created_at_id_idx" on "delegation" ("created_at", "id");
create index "delegation_wall_division_idx" on "delegation" ("wall_division");
create index "delegation_wall_organisation_idx" on "delegation" ("wall_organisation");
create index "delegation_wall_person_idx" on "delegation" ("wall_person");
create index "delegation_delegated_by_idx" on "delegation" ("delegated_by");
create index "delegation_document_idx" on "delegation" ("document");
create index "delegation_from_id_idx" on "delegation" ("from", "id");
alter table "delegation" enable row level security;
alter table "delegation" force row level security;
create policy wall_read on "delegation" for select using (true);
create policy wall_insert on "delegation" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "delegation" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "delegation_history" enable row level security;
alter table "delegation_history" force row level security;
create policy wall_read on "delegation_history" for select using (true);
create policy wall_insert on "delegation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "demand_answer" (
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
  "survey" uuid not null,
  "enterprise" uuid not null,
  "post" text collate "C" not null,
  "occupation" uuid,
  "chain" uuid,
  "needed" integer not null,
  "needed_from" date,
  "needed_to" date,
  "scarce" boolean,
  "education_level" text collate "C",
  "certificate_level" text collate "C",
  "programmes" uuid[],
  "salary_from" double precision,
  "salary_to" double precision,
  "interns_welcome" integer,
  "cooperation" text collate "C",
  "shared" boolean not null,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  primary key ("id")
);
create table "demand_answer_history" (
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
  "survey" uuid,
  "enterprise" uuid,
  "post" text collate "C",
  "occupation" uuid,
  "chain" uuid,
  "needed" integer,
  "needed_from" date,
  "needed_to" date,
  "scarce" boolean,
  "education_level" text collate "C",
  "certificate_level" text collate "C",
  "programmes" uuid[],
  "salary_from" double precision,
  "salary_to" double precision,
  "interns_welcome" integer,
  "cooperation" text collate "C",
  "shared" boolean,
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
create index "demand_answer_history_recorded_from_idx" on "demand_answer_history" ("recorded_from");
create unique index "demand_answer_survey_enterprise_post_key" on "demand_answer" ("survey", "enterprise", "post") where withdrawn_at is null;
create index "demand_answer_created_at_id_idx" on "demand_answer" ("created_at", "id");
create index "demand_answer_wall_division_idx" on "demand_answer" ("wall_division");
create index "demand_answer_wall_organisation_idx" on "demand_answer" ("wall_organisation");
create index "demand_answer_wall_person_idx" on "demand_answer" ("wall_person");
create index "demand_answer_survey_idx" on "demand_answer" ("survey");
create index "demand_answer_enterprise_idx" on "demand_answer" ("enterprise");
create index "demand_answer_occupation_idx" on "demand_answer" ("occupation");
create index "demand_answer_chain_idx" on "demand_answer" ("chain");
alter table "demand_answer" enable row level security;
alter table "demand_answer" force row level security;
create policy wall_read on "demand_answer" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "demand_answer" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "demand_answer" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "demand_answer_history" enable row level security;
alter table "demand_answer_history" force row level security;
create policy wall_read on "demand_answer_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "demand_answer_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "demand_survey" (
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
  "office" uuid not null,
  "reference_date" date not null,
  "from" date not null,
  "due_on" date not null,
  "scope" text collate "C",
  "definition_note" text collate "C",
  "document_number" text collate "C",
  "notice" uuid[],
  "reported_on" date,
  "report" uuid[],
  primary key ("id")
);
create table "demand_survey_history" (
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
  "office" uuid,
  "reference_date" date,
  "from" date,
  "due_on" date,
  "scope" text collate "C",
  "definition_note" text collate "C",
  "document_number" text collate "C",
  "notice" uuid[],
  "reported_on" date,
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
create index "demand_survey_history_recorded_from_idx" on "demand_survey_history" ("recorded_from");
create unique index "demand_survey_division_kind_reference_date_key" on "demand_survey" ("division", "kind", "reference_date") where withdrawn_at is null;
create index "demand_survey_created_at_id_idx" on "demand_survey" ("created_at", "id");
create index "demand_survey_wall_division_idx" on "demand_survey" ("wall_division");
create index "demand_survey_wall_organisation_idx" on "demand_survey" ("wall_organisation");
create index "demand_survey_wall_person_idx" on "demand_survey" ("wall_person");
create index "demand_survey_division_idx" on "demand_survey" ("division");
create index "demand_survey_office_idx" on "demand_survey" ("office");
create index "demand_survey_reference_date_id_idx" on "demand_survey" ("reference_date", "id");
alter table "demand_survey" enable row level security;
alter table "demand_survey" force row level security;
create policy wall_read on "demand_survey" for select using (true);
create policy wall_insert on "demand_survey" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "demand_survey" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "demand_survey_history" enable row level security;
alter table "demand_survey_history" force row level security;
create policy wall_read on "demand_survey_history" for select using (true);
create policy wall_insert on "demand_survey_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "digital_campus_assessment" (
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
  "year" integer not null,
  "standard" text collate "C" not null,
  "assessed_on" date not null,
  "assessed_by" text collate "C" not null,
  "smart_classrooms" integer,
  "simulation_rooms" integer,
  "creative_spaces" integer,
  "backbone" integer,
  "wireless_coverage" double precision,
  "online_spaces" integer,
  "score" double precision,
  "result" text collate "C" not null,
  "gaps" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "digital_campus_assessment_history" (
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
  "year" integer,
  "standard" text collate "C",
  "assessed_on" date,
  "assessed_by" text collate "C",
  "smart_classrooms" integer,
  "simulation_rooms" integer,
  "creative_spaces" integer,
  "backbone" integer,
  "wireless_coverage" double precision,
  "online_spaces" integer,
  "score" double precision,
  "result" text collate "C",
  "gaps" text collate "C",
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
create index "digital_campus_assessment_history_recorded_from_idx" on "digital_campus_assessment_history" ("recorded_from");
create unique index "digital_campus_assessment_school_assessed_on_key" on "digital_campus_assessment" ("school", "assessed_on") where withdrawn_at is null;
create index "digital_campus_assessment_created_at_id_idx" on "digital_campus_assessment" ("created_at", "id");
create index "digital_campus_assessment_wall_division_idx" on "digital_campus_assessment" ("wall_division");
create index "digital_campus_assessment_wall_organisation_idx" on "digital_campus_assessment" ("wall_organisation");
create index "digital_campus_assessment_wall_person_idx" on "digital_campus_assessment" ("wall_person");
create index "digital_campus_assessment_school_idx" on "digital_campus_assessment" ("school");
create index "digital_campus_assessment_assessed_on_id_idx" on "digital_campus_assessment" ("assessed_on", "id");
alter table "digital_campus_assessment" enable row level security;
alter table "digital_campus_assessment" force row level security;
create policy wall_read on "digital_campus_assessment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "digital_campus_assessment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "digital_campus_assessment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "digital_campus_assessment_history" enable row level security;
alter table "digital_campus_assessment_history" force row level security;
create policy wall_read on "digital_campus_assessment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "digital_campus_assessment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "division_boundary" (
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
  "division" uuid not null,
  "from" date not null,
  "source" text collate "C" not null,
  "approval_number" text collate "C",
  "geometry" jsonb,
  primary key ("id")
);
create table "division_boundary_history" (
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
  "division" uuid,
  "from" date,
  "source" text collate "C",
  "approval_number" text collate "C",
  "geometry" jsonb,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "division_boundary_history_recorded_from_idx" on "division_boundary_history" ("recorded_from");
create unique index "division_boundary_division_from_key" on "division_boundary" ("division", "from") where withdrawn_at is null;
create index "division_boundary_created_at_id_idx" on "division_boundary" ("created_at", "id");
create index "division_boundary_wall_division_idx" on "division_boundary" ("wall_division");
create index "division_boundary_wall_organisation_idx" on "division_boundary" ("wall_organisation");
create index "division_boundary_wall_person_idx" on "division_boundary" ("wall_person");
create index "division_boundary_division_idx" on "division_boundary" ("division");
create index "division_boundary_from_id_idx" on "division_boundary" ("from", "id");
alter table "division_boundary" enable row level security;
alter table "division_boundary" force row level security;
create policy wall_read on "division_boundary" for select using (true);
create policy wall_insert on "division_boundary" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "division_boundary" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "division_boundary_history" enable row level security;
alter table "division_boundary_history" force row level security;
create policy wall_read on "division_boundary_history" for select using (true);
create policy wall_insert on "division_boundary_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "division_code" (
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
  "area_code" text collate "C" not null,
  "name" text collate "C" not null,
  "tier" text collate "C" not null,
  "parent" uuid,
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "division_code_history" (
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
  "area_code" text collate "C",
  "name" text collate "C",
  "tier" text collate "C",
  "parent" uuid,
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
create index "division_code_history_recorded_from_idx" on "division_code_history" ("recorded_from");
create unique index "division_code_area_code_key" on "division_code" ("area_code") where withdrawn_at is null;
create index "division_code_created_at_id_idx" on "division_code" ("created_at", "id");
create index "division_code_wall_division_idx" on "division_code" ("wall_division");
create index "division_code_wall_organisation_idx" on "division_code" ("wall_organisation");
create index "division_code_wall_person_idx" on "division_code" ("wall_person");
create index "division_code_path_idx" on "division_code" ("path");
create index "division_code_parent_idx" on "division_code" ("parent");
create index "division_code_area_code_id_idx" on "division_code" ("area_code", "id");
alter table "division_code" enable row level security;
alter table "division_code" force row level security;
create policy wall_read on "division_code" for select using (true);
create policy wall_insert on "division_code" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "division_code" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "division_code_history" enable row level security;
alter table "division_code_history" force row level security;
create policy wall_read on "division_code_history" for select using (true);
create policy wall_insert on "division_code_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create table "donation" (
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
  "item" text collate "C" not null,
  "organisation" uuid not null,
  "donor_kind" text collate "C" not null,
  "donor_body" uuid,
  "donor_name" text collate "C",
  "form" text collate "C" not null,
  "agreed_on" date not null,
  "promised" bigint,
  "received" bigint,
  "received_on" date,
  "valued_by" text collate "C",
  "purpose" text collate "C",
  "agreement" uuid[],
  primary key ("id")
);
create table "donation_history" (
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
  "item" text collate "C",
  "organisation" uuid,
  "donor_kind" text collate "C",
  "donor_body" uuid,
  "donor_name" text collate "C",
  "form" text collate "C",
  "agreed_on" date,
  "promised" bigint,
  "received" bigint,
  "received_on" date,
  "valued_by" text collate "C",
  "purpose" text collate "C",
  "agreement" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "donation_history_recorded_from_idx" on "donation_history" ("recorded_from");
create unique index "donation_organisation_item_agreed_on_key" on "donation" ("organisation", "item", "agreed_on") where withdrawn_at is null;
create index "donation_created_at_id_idx" on "donation" ("created_at", "id");
create index "donation_wall_division_idx" on "donation" ("wall_division");
create index "donation_wall_organisation_idx" on "donation" ("wall_organisation");
create index "donation_wall_person_idx" on "donation" ("wall_person");
create index "donation_organisation_idx" on "donation" ("organisation");
create index "donation_donor_body_idx" on "donation" ("donor_body");
create index "donation_agreed_on_id_idx" on "donation" ("agreed_on", "id");
alter table "donation" enable row level security;
alter table "donation" force row level security;
create policy wall_read on "donation" for select using (true);
create policy wall_insert on "donation" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "donation" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "donation_history" enable row level security;
alter table "donation_history" force row level security;
create policy wall_read on "donation_history" for select using (true);
create policy wall_insert on "donation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create table "employment_outcome" (
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
  "student" uuid not null,
  "school" uuid not null,
  "graduation_year" integer not null,
  "point" text collate "C" not null,
  "destination" text collate "C" not null,
  "employer" uuid,
  "employer_name" text collate "C",
  "employer_kind" text collate "C",
  "economic_sector" text collate "C",
  "occupation" uuid,
  "work_division" uuid,
  "matched" boolean,
  "starting_salary" double precision,
  "promoted" boolean,
  "progression_route" text collate "C",
  "progression_level" text collate "C",
  "college" text collate "C",
  "college_programme_matched" boolean,
  "confirmed_with_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "employment_outcome_history" (
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
  "student" uuid,
  "school" uuid,
  "graduation_year" integer,
  "point" text collate "C",
  "destination" text collate "C",
  "employer" uuid,
  "employer_name" text collate "C",
  "employer_kind" text collate "C",
  "economic_sector" text collate "C",
  "occupation" uuid,
  "work_division" uuid,
  "matched" boolean,
  "starting_salary" double precision,
  "promoted" boolean,
  "progression_route" text collate "C",
  "progression_level" text collate "C",
  "college" text collate "C",
  "college_programme_matched" boolean,
  "confirmed_with_on" date,
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
create index "employment_outcome_history_recorded_from_idx" on "employment_outcome_history" ("recorded_from");
create unique index "employment_outcome_student_point_key" on "employment_outcome" ("student", "point") where withdrawn_at is null;
create index "employment_outcome_created_at_id_idx" on "employment_outcome" ("created_at", "id");
create index "employment_outcome_wall_division_idx" on "employment_outcome" ("wall_division");
create index "employment_outcome_wall_organisation_idx" on "employment_outcome" ("wall_organisation");
create index "employment_outcome_wall_person_idx" on "employment_outcome" ("wall_person");
create index "employment_outcome_student_idx" on "employment_outcome" ("student");
create index "employment_outcome_school_idx" on "employment_outcome" ("school");
create index "employment_outcome_employer_idx" on "employment_outcome" ("employer");
create index "employment_outcome_occupation_idx" on "employment_outcome" ("occupation");
create index "employment_outcome_work_division_idx" on "employment_outcome" ("work_division");
create index "employment_outcome_graduation_year_id_idx" on "employment_outcome" ("graduation_year", "id");
alter table "employment_outcome" enable row level security;
alter table "employment_outcome" force row level security;
create policy wall_read on "employment_outcome" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "employment_outcome" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "employment_outcome" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "employment_outcome_history" enable row level security;
alter table "employment_outcome_history" force row level security;
create policy wall_read on "employment_outcome_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "employment_outcome_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "enterprise" (
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
  "business_status" text collate "C" not null,
  "status_checked_on" date not null,
  "established_on" date,
  "industry" uuid,
  "main_business" text collate "C",
  "size_category" text collate "C",
  "holding_kind" text collate "C",
  "registered_address" text collate "C",
  "operating_divisions" uuid[],
  "operating_addresses" text[] collate "C",
  "website" text collate "C",
  "hr_contact" text collate "C",
  "hr_phone" text collate "C",
  "licence" uuid[],
  "labour_licence" text collate "C",
  "labour_licence_to" date,
  primary key ("id")
);
create table "enterprise_history" (
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
  "business_status" text collate "C",
  "status_checked_on" date,
  "established_on" date,
  "industry" uuid,
  "main_business" text collate "C",
  "size_category" text collate "C",
  "holding_kind" text collate "C",
  "registered_address" text collate "C",
  "operating_divisions" uuid[],
  "operating_addresses" text[] collate "C",
  "website" text collate "C",
  "hr_contact" text collate "C",
  "hr_phone" text collate "C",
  "licence" uuid[],
  "labour_licence" text collate "C",
  "labour_licence_to" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "enterprise_history_recorded_from_idx" on "enterprise_history" ("recorded_from");
create unique index "enterprise_organisation_key" on "enterprise" ("organisation") where withdrawn_at is null;
create index "enterprise_created_at_id_idx" on "enterprise" ("created_at", "id");
create index "enterprise_wall_division_idx" on "enterprise" ("wall_division");
create index "enterprise_wall_organisation_idx" on "enterprise" ("wall_organisation");
create index "enterprise_wall_person_idx" on "enterprise" ("wall_person");
create index "enterprise_organisation_idx" on "enterprise" ("organisation");
create index "enterprise_industry_idx" on "enterprise" ("industry");
alter table "enterprise" enable row level security;
alter table "enterprise" force row level security;
create policy wall_read on "enterprise" for select using (true);
create policy wall_insert on "enterprise" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "enterprise" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "enterprise_history" enable row level security;
alter table "enterprise_history" force row level security;
create policy wall_read on "enterprise_history" for select using (true);
create policy wall_insert on "enterprise_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create table "enterprise_visit" (
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
  "visitor" uuid not null,
  "enterprise" uuid not null,
  "kind" text collate "C" not null,
  "on" date not null,
  "leader_post" text collate "C" not null,
  "visitors" text[] collate "C",
  "topics" text collate "C" not null,
  "enterprise_needs" text collate "C",
  "posts_offered" integer,
  "internship_places" integer,
  "offerings" uuid[],
  "agreement" uuid,
  "follow_up" text collate "C",
  "follow_up_by" date,
  "followed_up_on" date,
  "result" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "enterprise_visit_history" (
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
  "visitor" uuid,
  "enterprise" uuid,
  "kind" text collate "C",
  "on" date,
  "leader_post" text collate "C",
  "visitors" text[] collate "C",
  "topics" text collate "C",
  "enterprise_needs" text collate "C",
  "posts_offered" integer,
  "internship_places" integer,
  "offerings" uuid[],
  "agreement" uuid,
  "follow_up" text collate "C",
  "follow_up_by" date,
  "followed_up_on" date,
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
create index "enterprise_visit_history_recorded_from_idx" on "enterprise_visit_history" ("recorded_from");
create unique index "enterprise_visit_visitor_enterprise_on_key" on "enterprise_visit" ("visitor", "enterprise", "on") where withdrawn_at is null;
create index "enterprise_visit_created_at_id_idx" on "enterprise_visit" ("created_at", "id");
create index "enterprise_visit_wall_division_idx" on "enterprise_visit" ("wall_division");
create index "enterprise_visit_wall_organisation_idx" on "enterprise_visit" ("wall_organisation");
create index "enterprise_visit_wall_person_idx" on "enterprise_visit" ("wall_person");
create index "enterprise_visit_visitor_idx" on "enterprise_visit" ("visitor");
create index "enterprise_visit_enterprise_idx" on "enterprise_visit" ("enterprise");
create index "enterprise_visit_agreement_idx" on "enterprise_visit" ("agreement");
create index "enterprise_visit_on_id_idx" on "enterprise_visit" ("on", "id");
alter table "enterprise_visit" enable row level security;
alter table "enterprise_visit" force row level security;
create policy wall_read on "enterprise_visit" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_visit" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "enterprise_visit" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "enterprise_visit_history" enable row level security;
alter table "enterprise_visit_history" force row level security;
create policy wall_read on "enterprise_visit_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_visit_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "enterprise_year" (
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
  "enterprise" uuid not null,
  "year" integer not null,
  "designated_size" text collate "C",
  "listed_since" integer,
  "staff" integer,
  "staff_source" text collate "C",
  "staff_on" date,
  "skilled_staff" integer,
  "highly_skilled_staff" integer,
  "payroll" bigint,
  "revenue" bigint,
  "evidence" uuid[],
  primary key ("id")
);
create table "enterprise_year_history" (
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
  "enterprise" uuid,
  "year" integer,
  "designated_size" text collate "C",
  "listed_since" integer,
  "staff" integer,
  "staff_source" text collate "C",
  "staff_on" date,
  "skilled_staff" integer,
  "highly_skilled_staff" integer,
  "payroll" bigint,
  "revenue" bigint,
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
create index "enterprise_year_history_recorded_from_idx" on "enterprise_year_history" ("recorded_from");
create unique index "enterprise_year_enterprise_year_key" on "enterprise_year" ("enterprise", "year") where withdrawn_at is null;
create index "enterprise_year_created_at_id_idx" on "enterprise_year" ("created_at", "id");
create index "enterprise_year_wall_division_idx" on "enterprise_year" ("wall_division");
create index "enterprise_year_wall_organisation_idx" on "enterprise_year" ("wall_organisation");
create index "enterprise_year_wall_person_idx" on "enterprise_year" ("wall_person");
create index "enterprise_year_enterprise_idx" on "enterprise_year" ("enterprise");
create index "enterprise_year_year_id_idx" on "enterprise_year" ("year", "id");
alter table "enterprise_year" enable row level security;
alter table "enterprise_year" force row level security;
create policy wall_read on "enterprise_year" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_year" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "enterprise_year" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "enterprise_year_history" enable row level security;
alter table "enterprise_year_history" force row level security;
create policy wall_read on "enterprise_year_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "enterprise_year_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create policy wall_read on "evaluation_item" for select using (true);
create policy wall_insert on "evaluation_item" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "evaluation_item" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "evaluation_item_history" enable row level security;
alter table "evaluation_item_history" force row level security;
create policy wall_read on "evaluation_item_history" for select using (true);
create policy wall_insert on "evaluation_item_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
  "subject" text collate "C" not null,
  "offering" uuid,
  "project" uuid,
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
  "subject" text collate "C",
  "offering" uuid,
  "project" uuid,
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
create unique index "evaluation_result_round_organisation_subject_key" on "evaluation_result" ("round", "organisation", "subject") where withdrawn_at is null;
create index "evaluation_result_created_at_id_idx" on "evaluation_result" ("created_at", "id");
create index "evaluation_result_wall_division_idx" on "evaluation_result" ("wall_division");
create index "evaluation_result_wall_organisation_idx" on "evaluation_result" ("wall_organisation");
create index "evaluation_result_wall_person_idx" on "evaluation_result" ("wall_person");
create index "evaluation_result_round_idx" on "evaluation_result" ("round");
create index "evaluation_result_organisation_idx" on "evaluation_result" ("organisation");
create index "evaluation_result_offering_idx" on "evaluation_result" ("offering");
create index "evaluation_result_project_idx" on "evaluation_result" ("project");
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
create policy wall_read on "evaluation_round" for select using (true);
create policy wall_insert on "evaluation_round" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "evaluation_round" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "evaluation_round_history" enable row level security;
alter table "evaluation_round_history" force row level security;
create policy wall_read on "evaluation_round_history" for select using (true);
create policy wall_insert on "evaluation_round_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create policy wall_read on "evaluation_scheme" for select using (true);
create policy wall_insert on "evaluation_scheme" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "evaluation_scheme" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "evaluation_scheme_history" enable row level security;
alter table "evaluation_scheme_history" force row level security;
create policy wall_read on "evaluation_scheme_history" for select using (true);
create policy wall_insert on "evaluation_scheme_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
  "subject" text collate "C" not null,
  "offering" uuid,
  "project" uuid,
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
  "subject" text collate "C",
  "offering" uuid,
  "project" uuid,
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
create unique index "evaluation_score_round_organisation_subject_item_s_1c1rija_key" on "evaluation_score" ("round", "organisation", "subject", "item", "stage", "scorer") where withdrawn_at is null;
create index "evaluation_score_created_at_id_idx" on "evaluation_score" ("created_at", "id");
create index "evaluation_score_wall_division_idx" on "evaluation_score" ("wall_division");
create index "evaluation_score_wall_organisation_idx" on "evaluation_score" ("wall_organisation");
create index "evaluation_score_wall_person_idx" on "evaluation_score" ("wall_person");
create index "evaluation_score_round_idx" on "evaluation_score" ("round");
create index "evaluation_score_organisation_idx" on "evaluation_score" ("organisation");
create index "evaluation_score_offering_idx" on "evaluation_score" ("offering");
create index "evaluation_score_project_idx" on "evaluation_score" ("project");
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
create table "exam_entry" (
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
  "exam_kind" text collate "C" not null,
  "examined_on" date,
  "registered" integer,
  "sat" integer,
  "admitted_bachelor" integer,
  "admitted_college" integer,
  "matched" integer,
  "evidence" uuid[],
  primary key ("id")
);
create table "exam_entry_history" (
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
  "exam_kind" text collate "C",
  "examined_on" date,
  "registered" integer,
  "sat" integer,
  "admitted_bachelor" integer,
  "admitted_college" integer,
  "matched" integer,
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
create index "exam_entry_history_recorded_from_idx" on "exam_entry_history" ("recorded_from");
create unique index "exam_entry_offering_year_exam_kind_key" on "exam_entry" ("offering", "year", "exam_kind") where withdrawn_at is null;
create index "exam_entry_created_at_id_idx" on "exam_entry" ("created_at", "id");
create index "exam_entry_wall_division_idx" on "exam_entry" ("wall_division");
create index "exam_entry_wall_organisation_idx" on "exam_entry" ("wall_organisation");
create index "exam_entry_wall_person_idx" on "exam_entry" ("wall_person");
create index "exam_entry_offering_idx" on "exam_entry" ("offering");
create index "exam_entry_year_id_idx" on "exam_entry" ("year", "id");
alter table "exam_entry" enable row level security;
alter table "exam_entry" force row level security;
create policy wall_read on "exam_entry" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "exam_entry" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "exam_entry" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "exam_entry_history" enable row level security;
alter table "exam_entry_history" force row level security;
create policy wall_read on "exam_entry_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "exam_entry_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "expert" (
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
  "id_number" text collate "C",
  "gender" text collate "C",
  "kind" text collate "C" not null,
  "division" uuid not null,
  "organisation" uuid,
  "organisation_name" text collate "C",
  "person" uuid,
  "post" text collate "C",
  "professional_title" text collate "C",
  "expertise" text[] collate "C",
  "broad_fields" uuid[],
  "industries" uuid[],
  "recusal" uuid[],
  "mobile_phone" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "expert_history" (
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
  "id_number" text collate "C",
  "gender" text collate "C",
  "kind" text collate "C",
  "division" uuid,
  "organisation" uuid,
  "organisation_name" text collate "C",
  "person" uuid,
  "post" text collate "C",
  "professional_title" text collate "C",
  "expertise" text[] collate "C",
  "broad_fields" uuid[],
  "industries" uuid[],
  "recusal" uuid[],
  "mobile_phone" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
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
create index "expert_history_recorded_from_idx" on "expert_history" ("recorded_from");
create unique index "expert_id_number_key" on "expert" ("id_number") where withdrawn_at is null;
create index "expert_created_at_id_idx" on "expert" ("created_at", "id");
create index "expert_wall_division_idx" on "expert" ("wall_division");
create index "expert_wall_organisation_idx" on "expert" ("wall_organisation");
create index "expert_wall_person_idx" on "expert" ("wall_person");
create index "expert_division_idx" on "expert" ("division");
create index "expert_organisation_idx" on "expert" ("organisation");
create index "expert_person_idx" on "expert" ("person");
create index "expert_kind_id_idx" on "expert" ("kind", "id");
alter table "expert" enable row level security;
alter table "expert" force row level security;
create policy wall_read on "expert" for select using (true);
create policy wall_insert on "expert" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "expert" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "expert_history" enable row level security;
alter table "expert_history" force row level security;
create policy wall_read on "expert_history" for select using (true);
create policy wall_insert on "expert_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "expression_of_interest" (
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
  "from" uuid not null,
  "person" uuid,
  "to" uuid not null,
  "post" uuid,
  "internship_post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "message" text collate "C" not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "answer" text collate "C",
  "talked_on" date,
  "result" text collate "C",
  "result_note" text collate "C",
  "settled_on" date,
  "agreement" uuid,
  primary key ("id")
);
create table "expression_of_interest_history" (
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
  "from" uuid,
  "person" uuid,
  "to" uuid,
  "post" uuid,
  "internship_post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "message" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "answer" text collate "C",
  "talked_on" date,
  "result" text collate "C",
  "result_note" text collate "C",
  "settled_on" date,
  "agreement" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "expression_of_interest_history_recorded_from_idx" on "expression_of_interest_history" ("recorded_from");
create index "expression_of_interest_created_at_id_idx" on "expression_of_interest" ("created_at", "id");
create index "expression_of_interest_wall_division_idx" on "expression_of_interest" ("wall_division");
create index "expression_of_interest_wall_organisation_idx" on "expression_of_interest" ("wall_organisation");
create index "expression_of_interest_wall_person_idx" on "expression_of_interest" ("wall_person");
create index "expression_of_interest_from_idx" on "expression_of_interest" ("from");
create index "expression_of_interest_person_idx" on "expression_of_interest" ("person");
create index "expression_of_interest_to_idx" on "expression_of_interest" ("to");
create index "expression_of_interest_post_idx" on "expression_of_interest" ("post");
create index "expression_of_interest_internship_post_idx" on "expression_of_interest" ("internship_post");
create index "expression_of_interest_talent_idx" on "expression_of_interest" ("talent");
create index "expression_of_interest_graduates_idx" on "expression_of_interest" ("graduates");
create index "expression_of_interest_cooperation_idx" on "expression_of_interest" ("cooperation");
create index "expression_of_interest_research_idx" on "expression_of_interest" ("research");
create index "expression_of_interest_technical_service_idx" on "expression_of_interest" ("technical_service");
create index "expression_of_interest_course_idx" on "expression_of_interest" ("course");
create index "expression_of_interest_agreement_idx" on "expression_of_interest" ("agreement");
alter table "expression_of_interest" enable row level security;
alter table "expression_of_interest" force row level security;
create policy wall_read on "expression_of_interest" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "expression_of_interest" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "expression_of_interest" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "expression_of_interest_history" enable row level security;
alter table "expression_of_interest_history" force row level security;
create policy wall_read on "expression_of_interest_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "expression_of_interest_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "filing_result" (
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
  "filing" uuid not null,
  "level" text collate "C" not null,
  "authority" uuid not null,
  "decided_by" text collate "C" not null,
  "outcome" text collate "C" not null,
  "source" text collate "C" not null,
  "document_number" text collate "C" not null,
  "decided_on" date not null,
  "grounds" text collate "C",
  "evidence" uuid[],
  "offering" uuid,
  "school_year" integer,
  "deciding" boolean,
  primary key ("id")
);
create table "filing_result_history" (
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
  "filing" uuid,
  "level" text collate "C",
  "authority" uuid,
  "decided_by" text collate "C",
  "outcome" text collate "C",
  "source" text collate "C",
  "document_number" text collate "C",
  "decided_on" date,
  "grounds" text collate "C",
  "evidence" uuid[],
  "offering" uuid,
  "school_year" integer,
  "deciding" boolean,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "filing_result_history_recorded_from_idx" on "filing_result_history" ("recorded_from");
create index "filing_result_created_at_id_idx" on "filing_result" ("created_at", "id");
create index "filing_result_wall_division_idx" on "filing_result" ("wall_division");
create index "filing_result_wall_organisation_idx" on "filing_result" ("wall_organisation");
create index "filing_result_wall_person_idx" on "filing_result" ("wall_person");
create index "filing_result_filing_idx" on "filing_result" ("filing");
create index "filing_result_authority_idx" on "filing_result" ("authority");
create index "filing_result_offering_idx" on "filing_result" ("offering");
create index "filing_result_decided_on_id_idx" on "filing_result" ("decided_on", "id");
alter table "filing_result" enable row level security;
alter table "filing_result" force row level security;
create policy wall_read on "filing_result" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "filing_result" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "filing_result" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "filing_result_history" enable row level security;
alter table "filing_result_history" force row level security;
create policy wall_read on "filing_result_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "filing_result_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "filing_window" (
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
  "school_year" integer not null,
  "division" uuid not null,
  "office" uuid not null,
  "opens_on" date not null,
  "closes_on" date not null,
  "deciding_level" text collate "C" not null,
  "county_authority" text collate "C",
  "city_authority" text collate "C",
  "province_authority" text collate "C",
  "basis_document" uuid,
  "note" text collate "C",
  primary key ("id")
);
create table "filing_window_history" (
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
  "school_year" integer,
  "division" uuid,
  "office" uuid,
  "opens_on" date,
  "closes_on" date,
  "deciding_level" text collate "C",
  "county_authority" text collate "C",
  "city_authority" text collate "C",
  "province_authority" text collate "C",
  "basis_document" uuid,
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
create index "filing_window_history_recorded_from_idx" on "filing_window_history" ("recorded_from");
create unique index "filing_window_office_school_year_key" on "filing_window" ("office", "school_year") where withdrawn_at is null;
create index "filing_window_created_at_id_idx" on "filing_window" ("created_at", "id");
create index "filing_window_wall_division_idx" on "filing_window" ("wall_division");
create index "filing_window_wall_organisation_idx" on "filing_window" ("wall_organisation");
create index "filing_window_wall_person_idx" on "filing_window" ("wall_person");
create index "filing_window_division_idx" on "filing_window" ("division");
create index "filing_window_office_idx" on "filing_window" ("office");
create index "filing_window_basis_document_idx" on "filing_window" ("basis_document");
create index "filing_window_school_year_id_idx" on "filing_window" ("school_year", "id");
alter table "filing_window" enable row level security;
alter table "filing_window" force row level security;
create policy wall_read on "filing_window" for select using (true);
create policy wall_insert on "filing_window" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "filing_window" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "filing_window_history" enable row level security;
alter table "filing_window_history" force row level security;
create policy wall_read on "filing_window_history" for select using (true);
create policy wall_insert on "filing_window_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "financing" (
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
  "kind" text collate "C" not null,
  "purpose" text collate "C" not null,
  "project" uuid,
  "financier" uuid,
  "financier_name" text collate "C",
  "amount" bigint not null,
  "rate" double precision,
  "subsidised" bigint,
  "signed_on" date not null,
  "due_on" date,
  "settled_on" date,
  "contract" uuid[],
  primary key ("id")
);
create table "financing_history" (
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
  "kind" text collate "C",
  "purpose" text collate "C",
  "project" uuid,
  "financier" uuid,
  "financier_name" text collate "C",
  "amount" bigint,
  "rate" double precision,
  "subsidised" bigint,
  "signed_on" date,
  "due_on" date,
  "settled_on" date,
  "contract" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "financing_history_recorded_from_idx" on "financing_history" ("recorded_from");
create unique index "financing_organisation_purpose_signed_on_key" on "financing" ("organisation", "purpose", "signed_on") where withdrawn_at is null;
create index "financing_created_at_id_idx" on "financing" ("created_at", "id");
create index "financing_wall_division_idx" on "financing" ("wall_division");
create index "financing_wall_organisation_idx" on "financing" ("wall_organisation");
create index "financing_wall_person_idx" on "financing" ("wall_person");
create index "financing_organisation_idx" on "financing" ("organisation");
create index "financing_project_idx" on "financing" ("project");
create index "financing_financier_idx" on "financing" ("financier");
create index "financing_signed_on_id_idx" on "financing" ("signed_on", "id");
alter table "financing" enable row level security;
alter table "financing" force row level security;
create policy wall_read on "financing" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "financing" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "financing" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "financing_history" enable row level security;
alter table "financing_history" force row level security;
create policy wall_read on "financing_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "financing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "former_division_code" (
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
  "division" uuid not null,
  "former_code" text collate "C" not null,
  "name" text collate "C" not null,
  "kind" text collate "C",
  "from" date,
  "to" date not null,
  "change" text collate "C" not null,
  "document_number" text collate "C",
  primary key ("id")
);
create table "former_division_code_history" (
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
  "division" uuid,
  "former_code" text collate "C",
  "name" text collate "C",
  "kind" text collate "C",
  "from" date,
  "to" date,
  "change" text collate "C",
  "document_number" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "former_division_code_history_recorded_from_idx" on "former_division_code_history" ("recorded_from");
create unique index "former_division_code_former_code_from_key" on "former_division_code" ("former_code", "from") where withdrawn_at is null;
create index "former_division_code_created_at_id_idx" on "former_division_code" ("created_at", "id");
create index "former_division_code_wall_division_idx" on "former_division_code" ("wall_division");
create index "former_division_code_wall_organisation_idx" on "former_division_code" ("wall_organisation");
create index "former_division_code_wall_person_idx" on "former_division_code" ("wall_person");
create index "former_division_code_division_idx" on "former_division_code" ("division");
create index "former_division_code_to_id_idx" on "former_division_code" ("to", "id");
alter table "former_division_code" enable row level security;
alter table "former_division_code" force row level security;
create policy wall_read on "former_division_code" for select using (true);
create policy wall_insert on "former_division_code" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "former_division_code" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "former_division_code_history" enable row level security;
alter table "former_division_code_history" force row level security;
create policy wall_read on "former_division_code_history" for select using (true);
create policy wall_insert on "former_division_code_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create policy wall_read on "fund_source" for select using (true);
create policy wall_insert on "fund_source" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "fund_source" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "fund_source_history" enable row level security;
alter table "fund_source_history" force row level security;
create policy wall_read on "fund_source_history" for select using (true);
create policy wall_insert on "fund_source_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create unique index "fund_use_budget_line_kind_on_content_key" on "fund_use" ("budget_line", "kind", "on", "content") where withdrawn_at is null;
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
create table "good_practice" (
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
  "kind" text collate "C" not null,
  "organisation" uuid not null,
  "year" integer not null,
  "task" uuid,
  "summary" text collate "C" not null,
  "practice_stage" text collate "C" not null,
  "selected_by" uuid,
  "published_in" text collate "C",
  "published_on" date,
  "taken_up_by" uuid[],
  "attachment" uuid[],
  primary key ("id")
);
create table "good_practice_history" (
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
  "kind" text collate "C",
  "organisation" uuid,
  "year" integer,
  "task" uuid,
  "summary" text collate "C",
  "practice_stage" text collate "C",
  "selected_by" uuid,
  "published_in" text collate "C",
  "published_on" date,
  "taken_up_by" uuid[],
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
create index "good_practice_history_recorded_from_idx" on "good_practice_history" ("recorded_from");
create unique index "good_practice_organisation_title_year_key" on "good_practice" ("organisation", "title", "year") where withdrawn_at is null;
create index "good_practice_created_at_id_idx" on "good_practice" ("created_at", "id");
create index "good_practice_wall_division_idx" on "good_practice" ("wall_division");
create index "good_practice_wall_organisation_idx" on "good_practice" ("wall_organisation");
create index "good_practice_wall_person_idx" on "good_practice" ("wall_person");
create index "good_practice_organisation_idx" on "good_practice" ("organisation");
create index "good_practice_task_idx" on "good_practice" ("task");
create index "good_practice_selected_by_idx" on "good_practice" ("selected_by");
create index "good_practice_year_id_idx" on "good_practice" ("year", "id");
alter table "good_practice" enable row level security;
alter table "good_practice" force row level security;
create policy wall_read on "good_practice" for select using (true);
create policy wall_insert on "good_practice" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "good_practice" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "good_practice_history" enable row level security;
alter table "good_practice_history" force row level security;
create policy wall_read on "good_practice_history" for select using (true);
create policy wall_insert on "good_practice_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "graduate_destination" (
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
  "point" text collate "C" not null,
  "counted_on" date not null,
  "graduates" integer,
  "employed" integer,
  "matched" integer,
  "primary_sector" integer,
  "secondary_sector" integer,
  "tertiary_sector" integer,
  "local" integer,
  "own_business" integer,
  "further_study" integer,
  "further_bachelor" integer,
  "military" integer,
  "starting_salary" double precision,
  "evidence" uuid[],
  primary key ("id")
);
create table "graduate_destination_history" (
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
  "point" text collate "C",
  "counted_on" date,
  "graduates" integer,
  "employed" integer,
  "matched" integer,
  "primary_sector" integer,
  "secondary_sector" integer,
  "tertiary_sector" integer,
  "local" integer,
  "own_business" integer,
  "further_study" integer,
  "further_bachelor" integer,
  "military" integer,
  "starting_salary" double precision,
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
create index "graduate_destination_history_recorded_from_idx" on "graduate_destination_history" ("recorded_from");
create unique index "graduate_destination_offering_year_point_key" on "graduate_destination" ("offering", "year", "point") where withdrawn_at is null;
create index "graduate_destination_created_at_id_idx" on "graduate_destination" ("created_at", "id");
create index "graduate_destination_wall_division_idx" on "graduate_destination" ("wall_division");
create index "graduate_destination_wall_organisation_idx" on "graduate_destination" ("wall_organisation");
create index "graduate_destination_wall_person_idx" on "graduate_destination" ("wall_person");
create index "graduate_destination_offering_idx" on "graduate_destination" ("offering");
create index "graduate_destination_year_id_idx" on "graduate_destination" ("year", "id");
alter table "graduate_destination" enable row level security;
alter table "graduate_destination" force row level security;
create policy wall_read on "graduate_destination" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "graduate_destination" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "graduate_destination" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "graduate_destination_history" enable row level security;
alter table "graduate_destination_history" force row level security;
create policy wall_read on "graduate_destination_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "graduate_destination_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "graduate_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "offering" uuid not null,
  "graduation_year" integer not null,
  "available" integer not null,
  "interns" integer,
  "available_from" date not null,
  "skills" text[] collate "C",
  "certificates" text[] collate "C",
  "occupations" uuid[],
  "equipment" text collate "C",
  "wage_asked" text collate "C",
  "schooling" text collate "C",
  "introduction" text collate "C",
  primary key ("id")
);
create table "graduate_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "offering" uuid,
  "graduation_year" integer,
  "available" integer,
  "interns" integer,
  "available_from" date,
  "skills" text[] collate "C",
  "certificates" text[] collate "C",
  "occupations" uuid[],
  "equipment" text collate "C",
  "wage_asked" text collate "C",
  "schooling" text collate "C",
  "introduction" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "graduate_listing_history_recorded_from_idx" on "graduate_listing_history" ("recorded_from");
create unique index "graduate_listing_publisher_offering_graduation_year_key" on "graduate_listing" ("publisher", "offering", "graduation_year") where withdrawn_at is null;
create index "graduate_listing_created_at_id_idx" on "graduate_listing" ("created_at", "id");
create index "graduate_listing_wall_division_idx" on "graduate_listing" ("wall_division");
create index "graduate_listing_wall_organisation_idx" on "graduate_listing" ("wall_organisation");
create index "graduate_listing_wall_person_idx" on "graduate_listing" ("wall_person");
create index "graduate_listing_publisher_idx" on "graduate_listing" ("publisher");
create index "graduate_listing_division_idx" on "graduate_listing" ("division");
create index "graduate_listing_offering_idx" on "graduate_listing" ("offering");
create index "graduate_listing_graduation_year_id_idx" on "graduate_listing" ("graduation_year", "id");
alter table "graduate_listing" enable row level security;
alter table "graduate_listing" force row level security;
create policy wall_read on "graduate_listing" for select using (true);
create policy wall_insert on "graduate_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "graduate_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "graduate_listing_history" enable row level security;
alter table "graduate_listing_history" force row level security;
create policy wall_read on "graduate_listing_history" for select using (true);
create policy wall_insert on "graduate_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "handover" (
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
  "from" uuid not null,
  "to" uuid not null,
  "role" text collate "C" not null,
  "effective_on" date not null,
  "temporary_to" date,
  "tasks" uuid[],
  "collections" uuid[],
  "documents" uuid[],
  "cases" text collate "C",
  "next_duties" text collate "C",
  "contacts" text collate "C",
  "archive" uuid[],
  primary key ("id")
);
create table "handover_history" (
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
  "from" uuid,
  "to" uuid,
  "role" text collate "C",
  "effective_on" date,
  "temporary_to" date,
  "tasks" uuid[],
  "collections" uuid[],
  "documents" uuid[],
  "cases" text collate "C",
  "next_duties" text collate "C",
  "contacts" text collate "C",
  "archive" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "handover_history_recorded_from_idx" on "handover_history" ("recorded_from");
create unique index "handover_from_to_effective_on_key" on "handover" ("from", "to", "effective_on") where withdrawn_at is null;
create index "handover_created_at_id_idx" on "handover" ("created_at", "id");
create index "handover_wall_division_idx" on "handover" ("wall_division");
create index "handover_wall_organisation_idx" on "handover" ("wall_organisation");
create index "handover_wall_person_idx" on "handover" ("wall_person");
create index "handover_organisation_idx" on "handover" ("organisation");
create index "handover_from_idx" on "handover" ("from");
create index "handover_to_idx" on "handover" ("to");
create index "handover_effective_on_id_idx" on "handover" ("effective_on", "id");
alter table "handover" enable row level security;
alter table "handover" force row level security;
create policy wall_read on "handover" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "handover" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "handover" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "handover_history" enable row level security;
alter table "handover_history" force row level security;
create policy wall_read on "handover_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "handover_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "honour" (
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
  "series" text collate "C" not null,
  "level" text collate "C" not null,
  "holder_kind" text collate "C" not null,
  "organisation" uuid not null,
  "offering" uuid,
  "cluster" uuid,
  "teacher" uuid,
  "team" uuid,
  "studio" uuid,
  "master" uuid,
  "holder_name" text collate "C",
  "granted_by" text collate "C" not null,
  "document_number" text collate "C",
  "year" integer not null,
  "granted_on" date,
  "valid_to" date,
  "revoked_on" date,
  "revoked_by" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "honour_history" (
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
  "series" text collate "C",
  "level" text collate "C",
  "holder_kind" text collate "C",
  "organisation" uuid,
  "offering" uuid,
  "cluster" uuid,
  "teacher" uuid,
  "team" uuid,
  "studio" uuid,
  "master" uuid,
  "holder_name" text collate "C",
  "granted_by" text collate "C",
  "document_number" text collate "C",
  "year" integer,
  "granted_on" date,
  "valid_to" date,
  "revoked_on" date,
  "revoked_by" text collate "C",
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
create index "honour_history_recorded_from_idx" on "honour_history" ("recorded_from");
create index "honour_created_at_id_idx" on "honour" ("created_at", "id");
create index "honour_wall_division_idx" on "honour" ("wall_division");
create index "honour_wall_organisation_idx" on "honour" ("wall_organisation");
create index "honour_wall_person_idx" on "honour" ("wall_person");
create index "honour_organisation_idx" on "honour" ("organisation");
create index "honour_offering_idx" on "honour" ("offering");
create index "honour_cluster_idx" on "honour" ("cluster");
create index "honour_teacher_idx" on "honour" ("teacher");
create index "honour_team_idx" on "honour" ("team");
create index "honour_studio_idx" on "honour" ("studio");
create index "honour_master_idx" on "honour" ("master");
create index "honour_year_id_idx" on "honour" ("year", "id");
alter table "honour" enable row level security;
alter table "honour" force row level security;
create policy wall_read on "honour" for select using (true);
create policy wall_insert on "honour" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "honour" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "honour_history" enable row level security;
alter table "honour_history" force row level security;
create policy wall_read on "honour_history" for select using (true);
create policy wall_insert on "honour_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "import_batch" (
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
  "register" text collate "C" not null,
  "system" text collate "C",
  "reference_date" date,
  "organisation" uuid,
  "files" uuid[],
  "map" uuid,
  "map_version" integer,
  "clearing" boolean,
  "added" integer,
  "changed" integer,
  "unchanged" integer,
  "refused" integer,
  "change" text collate "C",
  "changed_on" timestamptz,
  "problem" text collate "C",
  primary key ("id")
);
create table "import_batch_history" (
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
  "register" text collate "C",
  "system" text collate "C",
  "reference_date" date,
  "organisation" uuid,
  "files" uuid[],
  "map" uuid,
  "map_version" integer,
  "clearing" boolean,
  "added" integer,
  "changed" integer,
  "unchanged" integer,
  "refused" integer,
  "change" text collate "C",
  "changed_on" timestamptz,
  "problem" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "import_batch_history_recorded_from_idx" on "import_batch_history" ("recorded_from");
create index "import_batch_created_at_id_idx" on "import_batch" ("created_at", "id");
create index "import_batch_wall_division_idx" on "import_batch" ("wall_division");
create index "import_batch_wall_organisation_idx" on "import_batch" ("wall_organisation");
create index "import_batch_wall_person_idx" on "import_batch" ("wall_person");
create index "import_batch_organisation_idx" on "import_batch" ("organisation");
create index "import_batch_map_idx" on "import_batch" ("map");
alter table "import_batch" enable row level security;
alter table "import_batch" force row level security;
create policy wall_read on "import_batch" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "import_batch" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "import_batch" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "import_batch_history" enable row level security;
alter table "import_batch_history" force row level security;
create policy wall_read on "import_batch_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "import_batch_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "import_map" (
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
  "register" text collate "C" not null,
  "system" text collate "C",
  "organisation" uuid not null,
  "columns" jsonb,
  "words" jsonb,
  "note" text collate "C",
  primary key ("id")
);
create table "import_map_history" (
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
  "register" text collate "C",
  "system" text collate "C",
  "organisation" uuid,
  "columns" jsonb,
  "words" jsonb,
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
create index "import_map_history_recorded_from_idx" on "import_map_history" ("recorded_from");
create unique index "import_map_organisation_register_name_key" on "import_map" ("organisation", "register", "name") where withdrawn_at is null;
create index "import_map_created_at_id_idx" on "import_map" ("created_at", "id");
create index "import_map_wall_division_idx" on "import_map" ("wall_division");
create index "import_map_wall_organisation_idx" on "import_map" ("wall_organisation");
create index "import_map_wall_person_idx" on "import_map" ("wall_person");
create index "import_map_organisation_idx" on "import_map" ("organisation");
create index "import_map_name_id_idx" on "import_map" ("name", "id");
alter table "import_map" enable row level security;
alter table "import_map" force row level security;
create policy wall_read on "import_map" for select using (true);
create policy wall_insert on "import_map" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "import_map" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "import_map_history" enable row level security;
alter table "import_map_history" force row level security;
create policy wall_read on "import_map_history" for select using (true);
create policy wall_insert on "import_map_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "incentive_granted" (
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
  "enterprise" uuid not null,
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "basis" text collate "C" not null,
  "document" uuid,
  "recognition" uuid,
  "amount" bigint,
  "area" double precision,
  "applied_on" date,
  "granted_by" uuid not null,
  "granted_on" date not null,
  "valid_to" date,
  "budget_line" uuid,
  "withdrawn_on" date,
  "withdrawal_reason" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "incentive_granted_history" (
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
  "enterprise" uuid,
  "name" text collate "C",
  "kind" text collate "C",
  "basis" text collate "C",
  "document" uuid,
  "recognition" uuid,
  "amount" bigint,
  "area" double precision,
  "applied_on" date,
  "granted_by" uuid,
  "granted_on" date,
  "valid_to" date,
  "budget_line" uuid,
  "withdrawn_on" date,
  "withdrawal_reason" text collate "C",
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
create index "incentive_granted_history_recorded_from_idx" on "incentive_granted_history" ("recorded_from");
create index "incentive_granted_created_at_id_idx" on "incentive_granted" ("created_at", "id");
create index "incentive_granted_wall_division_idx" on "incentive_granted" ("wall_division");
create index "incentive_granted_wall_organisation_idx" on "incentive_granted" ("wall_organisation");
create index "incentive_granted_wall_person_idx" on "incentive_granted" ("wall_person");
create index "incentive_granted_enterprise_idx" on "incentive_granted" ("enterprise");
create index "incentive_granted_document_idx" on "incentive_granted" ("document");
create index "incentive_granted_recognition_idx" on "incentive_granted" ("recognition");
create index "incentive_granted_granted_by_idx" on "incentive_granted" ("granted_by");
create index "incentive_granted_budget_line_idx" on "incentive_granted" ("budget_line");
create index "incentive_granted_granted_on_id_idx" on "incentive_granted" ("granted_on", "id");
alter table "incentive_granted" enable row level security;
alter table "incentive_granted" force row level security;
create policy wall_read on "incentive_granted" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "incentive_granted" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "incentive_granted" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "incentive_granted_history" enable row level security;
alter table "incentive_granted_history" force row level security;
create policy wall_read on "incentive_granted_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "incentive_granted_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "incoming_document" (
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
  "office" uuid not null,
  "received_number" text collate "C" not null,
  "received_on" date not null,
  "title" text collate "C" not null,
  "sender" uuid,
  "sender_as_written" text collate "C" not null,
  "sender_number" text collate "C",
  "secrecy" text collate "C" not null,
  "urgency" text collate "C" not null,
  "summary" text collate "C",
  "original" uuid[],
  "proposal" text collate "C",
  "host_body" uuid,
  "host_section" text collate "C",
  "co_bodies" uuid[],
  "handler" uuid,
  "handle_by" date,
  "outcome" text collate "C",
  "done_on" date,
  "policy_document" uuid,
  "tasks" uuid[],
  "archive_number" text collate "C",
  "retention" text collate "C",
  primary key ("id")
);
create table "incoming_document_history" (
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
  "office" uuid,
  "received_number" text collate "C",
  "received_on" date,
  "title" text collate "C",
  "sender" uuid,
  "sender_as_written" text collate "C",
  "sender_number" text collate "C",
  "secrecy" text collate "C",
  "urgency" text collate "C",
  "summary" text collate "C",
  "original" uuid[],
  "proposal" text collate "C",
  "host_body" uuid,
  "host_section" text collate "C",
  "co_bodies" uuid[],
  "handler" uuid,
  "handle_by" date,
  "outcome" text collate "C",
  "done_on" date,
  "policy_document" uuid,
  "tasks" uuid[],
  "archive_number" text collate "C",
  "retention" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "incoming_document_history_recorded_from_idx" on "incoming_document_history" ("recorded_from");
create unique index "incoming_document_office_received_number_key" on "incoming_document" ("office", "received_number") where withdrawn_at is null;
create index "incoming_document_created_at_id_idx" on "incoming_document" ("created_at", "id");
create index "incoming_document_wall_division_idx" on "incoming_document" ("wall_division");
create index "incoming_document_wall_organisation_idx" on "incoming_document" ("wall_organisation");
create index "incoming_document_wall_person_idx" on "incoming_document" ("wall_person");
create index "incoming_document_office_idx" on "incoming_document" ("office");
create index "incoming_document_sender_idx" on "incoming_document" ("sender");
create index "incoming_document_host_body_idx" on "incoming_document" ("host_body");
create index "incoming_document_handler_idx" on "incoming_document" ("handler");
create index "incoming_document_policy_document_idx" on "incoming_document" ("policy_document");
create index "incoming_document_received_on_id_idx" on "incoming_document" ("received_on", "id");
alter table "incoming_document" enable row level security;
alter table "incoming_document" force row level security;
create policy wall_read on "incoming_document" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "incoming_document" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "incoming_document" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "incoming_document_history" enable row level security;
alter table "incoming_document_history" force row level security;
create policy wall_read on "incoming_document_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "incoming_document_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "industry" (
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
  "industry_code" text collate "C" not null,
  "name" text collate "C" not null,
  "tier" text collate "C" not null,
  "parent" uuid,
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "industry_history" (
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
  "industry_code" text collate "C",
  "name" text collate "C",
  "tier" text collate "C",
  "parent" uuid,
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
create index "industry_history_recorded_from_idx" on "industry_history" ("recorded_from");
create unique index "industry_industry_code_key" on "industry" ("industry_code") where withdrawn_at is null;
create index "industry_created_at_id_idx" on "industry" ("created_at", "id");
create index "industry_wall_division_idx" on "industry" ("wall_division");
create index "industry_wall_organisation_idx" on "industry" ("wall_organisation");
create index "industry_wall_person_idx" on "industry" ("wall_person");
create index "industry_path_idx" on "industry" ("path");
create index "industry_parent_idx" on "industry" ("parent");
create index "industry_industry_code_id_idx" on "industry" ("industry_code", "id");
alter table "industry" enable row level security;
alter table "industry" force row level security;
create policy wall_read on "industry" for select using (true);
create policy wall_insert on "industry" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "industry" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "industry_history" enable row level security;
alter table "industry_history" force row level security;
create policy wall_read on "industry_history" for select using (true);
create policy wall_insert on "industry_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "industry_chain" (
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
  "lead_body" uuid,
  "chain_head" text collate "C",
  "segments" text[] collate "C",
  "description" text collate "C",
  "document_number" text collate "C",
  "document" uuid[],
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "industry_chain_history" (
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
  "lead_body" uuid,
  "chain_head" text collate "C",
  "segments" text[] collate "C",
  "description" text collate "C",
  "document_number" text collate "C",
  "document" uuid[],
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
create index "industry_chain_history_recorded_from_idx" on "industry_chain_history" ("recorded_from");
create unique index "industry_chain_division_name_key" on "industry_chain" ("division", "name") where withdrawn_at is null;
create index "industry_chain_created_at_id_idx" on "industry_chain" ("created_at", "id");
create index "industry_chain_wall_division_idx" on "industry_chain" ("wall_division");
create index "industry_chain_wall_organisation_idx" on "industry_chain" ("wall_organisation");
create index "industry_chain_wall_person_idx" on "industry_chain" ("wall_person");
create index "industry_chain_division_idx" on "industry_chain" ("division");
create index "industry_chain_lead_body_idx" on "industry_chain" ("lead_body");
create index "industry_chain_name_id_idx" on "industry_chain" ("name", "id");
alter table "industry_chain" enable row level security;
alter table "industry_chain" force row level security;
create policy wall_read on "industry_chain" for select using (true);
create policy wall_insert on "industry_chain" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "industry_chain" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "industry_chain_history" enable row level security;
alter table "industry_chain_history" force row level security;
create policy wall_read on "industry_chain_history" for select using (true);
create policy wall_insert on "industry_chain_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "industry_college" (
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
  "school" uuid not null,
  "enterprises" uuid[] not null,
  "agreement" uuid,
  "chain" uuid,
  "offerings" uuid[],
  "level" text collate "C",
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "established_on" date not null,
  "capital" bigint,
  "shares" jsonb,
  "profit_sharing" text collate "C",
  "governance" text collate "C",
  "closed_on" date,
  "charter" uuid[],
  primary key ("id")
);
create table "industry_college_history" (
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
  "school" uuid,
  "enterprises" uuid[],
  "agreement" uuid,
  "chain" uuid,
  "offerings" uuid[],
  "level" text collate "C",
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "established_on" date,
  "capital" bigint,
  "shares" jsonb,
  "profit_sharing" text collate "C",
  "governance" text collate "C",
  "closed_on" date,
  "charter" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "industry_college_history_recorded_from_idx" on "industry_college_history" ("recorded_from");
create unique index "industry_college_school_name_key" on "industry_college" ("school", "name") where withdrawn_at is null;
create index "industry_college_created_at_id_idx" on "industry_college" ("created_at", "id");
create index "industry_college_wall_division_idx" on "industry_college" ("wall_division");
create index "industry_college_wall_organisation_idx" on "industry_college" ("wall_organisation");
create index "industry_college_wall_person_idx" on "industry_college" ("wall_person");
create index "industry_college_school_idx" on "industry_college" ("school");
create index "industry_college_agreement_idx" on "industry_college" ("agreement");
create index "industry_college_chain_idx" on "industry_college" ("chain");
create index "industry_college_name_id_idx" on "industry_college" ("name", "id");
alter table "industry_college" enable row level security;
alter table "industry_college" force row level security;
create policy wall_read on "industry_college" for select using (true);
create policy wall_insert on "industry_college" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "industry_college" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "industry_college_history" enable row level security;
alter table "industry_college_history" force row level security;
create policy wall_read on "industry_college_history" for select using (true);
create policy wall_insert on "industry_college_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "inspection_finding" (
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
  "object" uuid not null,
  "offering" uuid,
  "problem" text collate "C" not null,
  "detail" text collate "C",
  "severity" text collate "C" not null,
  "basis" text collate "C",
  "found_on" date not null,
  "order_number" text collate "C",
  "correct_by" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "inspection_finding_history" (
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
  "object" uuid,
  "offering" uuid,
  "problem" text collate "C",
  "detail" text collate "C",
  "severity" text collate "C",
  "basis" text collate "C",
  "found_on" date,
  "order_number" text collate "C",
  "correct_by" date,
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
create index "inspection_finding_history_recorded_from_idx" on "inspection_finding_history" ("recorded_from");
create unique index "inspection_finding_object_problem_key" on "inspection_finding" ("object", "problem") where withdrawn_at is null;
create index "inspection_finding_created_at_id_idx" on "inspection_finding" ("created_at", "id");
create index "inspection_finding_wall_division_idx" on "inspection_finding" ("wall_division");
create index "inspection_finding_wall_organisation_idx" on "inspection_finding" ("wall_organisation");
create index "inspection_finding_wall_person_idx" on "inspection_finding" ("wall_person");
create index "inspection_finding_object_idx" on "inspection_finding" ("object");
create index "inspection_finding_offering_idx" on "inspection_finding" ("offering");
create index "inspection_finding_found_on_id_idx" on "inspection_finding" ("found_on", "id");
alter table "inspection_finding" enable row level security;
alter table "inspection_finding" force row level security;
create policy wall_read on "inspection_finding" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "inspection_finding" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "inspection_finding" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "inspection_finding_history" enable row level security;
alter table "inspection_finding_history" force row level security;
create policy wall_read on "inspection_finding_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "inspection_finding_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "inspection_object" (
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
  "list_number" integer,
  "complained" boolean,
  "drawn" boolean,
  "inspectors" uuid[],
  "recused" uuid[],
  "recusal_reason" text collate "C",
  "inspected_on" date,
  "outcome" text collate "C",
  "note" text collate "C",
  "sheet" uuid[],
  primary key ("id")
);
create table "inspection_object_history" (
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
  "list_number" integer,
  "complained" boolean,
  "drawn" boolean,
  "inspectors" uuid[],
  "recused" uuid[],
  "recusal_reason" text collate "C",
  "inspected_on" date,
  "outcome" text collate "C",
  "note" text collate "C",
  "sheet" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "inspection_object_history_recorded_from_idx" on "inspection_object_history" ("recorded_from");
create unique index "inspection_object_round_organisation_key" on "inspection_object" ("round", "organisation") where withdrawn_at is null;
create index "inspection_object_created_at_id_idx" on "inspection_object" ("created_at", "id");
create index "inspection_object_wall_division_idx" on "inspection_object" ("wall_division");
create index "inspection_object_wall_organisation_idx" on "inspection_object" ("wall_organisation");
create index "inspection_object_wall_person_idx" on "inspection_object" ("wall_person");
create index "inspection_object_round_idx" on "inspection_object" ("round");
create index "inspection_object_organisation_idx" on "inspection_object" ("organisation");
alter table "inspection_object" enable row level security;
alter table "inspection_object" force row level security;
create policy wall_read on "inspection_object" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "inspection_object" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "inspection_object" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "inspection_object_history" enable row level security;
alter table "inspection_object_history" force row level security;
create policy wall_read on "inspection_object_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "inspection_object_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "inspection_round" (
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
  "matter" text collate "C" not null,
  "office" uuid not null,
  "joint_with" uuid[],
  "year" integer not null,
  "from" date not null,
  "to" date,
  "basis" text collate "C",
  "content" text collate "C",
  "draw_share" double precision,
  "complained_share" double precision,
  "inspectors_each" integer,
  "drawn_at" timestamptz,
  "draw_seed" text collate "C",
  "draw_method" text collate "C",
  "pool_digest" text collate "C",
  "draw_record" jsonb,
  "publish_by" date,
  "published_on" date,
  "published_at" text collate "C",
  "report" uuid[],
  primary key ("id")
);
create table "inspection_round_history" (
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
  "matter" text collate "C",
  "office" uuid,
  "joint_with" uuid[],
  "year" integer,
  "from" date,
  "to" date,
  "basis" text collate "C",
  "content" text collate "C",
  "draw_share" double precision,
  "complained_share" double precision,
  "inspectors_each" integer,
  "drawn_at" timestamptz,
  "draw_seed" text collate "C",
  "draw_method" text collate "C",
  "pool_digest" text collate "C",
  "draw_record" jsonb,
  "publish_by" date,
  "published_on" date,
  "published_at" text collate "C",
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
create index "inspection_round_history_recorded_from_idx" on "inspection_round_history" ("recorded_from");
create unique index "inspection_round_office_name_year_key" on "inspection_round" ("office", "name", "year") where withdrawn_at is null;
create index "inspection_round_created_at_id_idx" on "inspection_round" ("created_at", "id");
create index "inspection_round_wall_division_idx" on "inspection_round" ("wall_division");
create index "inspection_round_wall_organisation_idx" on "inspection_round" ("wall_organisation");
create index "inspection_round_wall_person_idx" on "inspection_round" ("wall_person");
create index "inspection_round_office_idx" on "inspection_round" ("office");
create index "inspection_round_from_id_idx" on "inspection_round" ("from", "id");
alter table "inspection_round" enable row level security;
alter table "inspection_round" force row level security;
create policy wall_read on "inspection_round" for select using (true);
create policy wall_insert on "inspection_round" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "inspection_round" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "inspection_round_history" enable row level security;
alter table "inspection_round_history" force row level security;
create policy wall_read on "inspection_round_history" for select using (true);
create policy wall_insert on "inspection_round_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "instruction" (
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
  "leader" uuid not null,
  "written_on" date not null,
  "words" text collate "C" not null,
  "on_paper" boolean,
  "scan" uuid[],
  primary key ("id")
);
create table "instruction_history" (
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
  "leader" uuid,
  "written_on" date,
  "words" text collate "C",
  "on_paper" boolean,
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
create index "instruction_history_recorded_from_idx" on "instruction_history" ("recorded_from");
create index "instruction_created_at_id_idx" on "instruction" ("created_at", "id");
create index "instruction_wall_division_idx" on "instruction" ("wall_division");
create index "instruction_wall_organisation_idx" on "instruction" ("wall_organisation");
create index "instruction_wall_person_idx" on "instruction" ("wall_person");
create index "instruction_document_idx" on "instruction" ("document");
create index "instruction_leader_idx" on "instruction" ("leader");
create index "instruction_written_on_id_idx" on "instruction" ("written_on", "id");
alter table "instruction" enable row level security;
alter table "instruction" force row level security;
create policy wall_read on "instruction" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "instruction" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "instruction" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "instruction_history" enable row level security;
alter table "instruction_history" force row level security;
create policy wall_read on "instruction_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "instruction_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "integrated_enterprise_recognition" (
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
  "enterprise" uuid not null,
  "level" text collate "C" not null,
  "stage" text collate "C" not null,
  "applied_on" date not null,
  "application" uuid[],
  "excluded_business" boolean,
  "accident_free" boolean,
  "credit_checked" boolean,
  "checked_on" date,
  "recommendation" text collate "C",
  "recommended_by" uuid,
  "recommended_on" date,
  "notice_from" date,
  "notice_to" date,
  "listed_on" date,
  "plan_published_on" date,
  "plan" uuid[],
  "recognised_on" date,
  "decided_by" text collate "C",
  "document_number" text collate "C",
  "valid_to" date,
  "left_on" date,
  "left_reason" text collate "C",
  primary key ("id")
);
create table "integrated_enterprise_recognition_history" (
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
  "enterprise" uuid,
  "level" text collate "C",
  "stage" text collate "C",
  "applied_on" date,
  "application" uuid[],
  "excluded_business" boolean,
  "accident_free" boolean,
  "credit_checked" boolean,
  "checked_on" date,
  "recommendation" text collate "C",
  "recommended_by" uuid,
  "recommended_on" date,
  "notice_from" date,
  "notice_to" date,
  "listed_on" date,
  "plan_published_on" date,
  "plan" uuid[],
  "recognised_on" date,
  "decided_by" text collate "C",
  "document_number" text collate "C",
  "valid_to" date,
  "left_on" date,
  "left_reason" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "integrated_enterprise_recognition_history_recorded_from_idx" on "integrated_enterprise_recognition_history" ("recorded_from");
create unique index "integrated_enterprise_recognition_enterprise_level_nlym9s_key" on "integrated_enterprise_recognition" ("enterprise", "level", "applied_on") where withdrawn_at is null;
create index "integrated_enterprise_recognition_created_at_id_idx" on "integrated_enterprise_recognition" ("created_at", "id");
create index "integrated_enterprise_recognition_wall_division_idx" on "integrated_enterprise_recognition" ("wall_division");
create index "integrated_enterprise_recognition_wall_organisation_idx" on "integrated_enterprise_recognition" ("wall_organisation");
create index "integrated_enterprise_recognition_wall_person_idx" on "integrated_enterprise_recognition" ("wall_person");
create index "integrated_enterprise_recognition_enterprise_idx" on "integrated_enterprise_recognition" ("enterprise");
create index "integrated_enterprise_recognition_recommended_by_idx" on "integrated_enterprise_recognition" ("recommended_by");
create index "integrated_enterprise_recognition_applied_on_id_idx" on "integrated_enterprise_recognition" ("applied_on", "id");
alter table "integrated_enterprise_recognition" enable row level security;
alter table "integrated_enterprise_recognition" force row level security;
create policy wall_read on "integrated_enterprise_recognition" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "integrated_enterprise_recognition" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "integrated_enterprise_recognition" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "integrated_enterprise_recognition_history" enable row level security;
alter table "integrated_enterprise_recognition_history" force row level security;
create policy wall_read on "integrated_enterprise_recognition_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "integrated_enterprise_recognition_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship" (
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
  "batch" uuid not null,
  "student" uuid not null,
  "intern_name" text collate "C" not null,
  "school" uuid not null,
  "enterprise" uuid not null,
  "post" uuid,
  "kind" text collate "C" not null,
  "arrangement" text collate "C" not null,
  "from" date not null,
  "to" date not null,
  "work_division" uuid,
  "matched" boolean not null,
  "mismatch_reason" text collate "C",
  "agreement_number" text collate "C",
  "agreement_on" date,
  "agreement_scan" uuid[],
  "student_consent_on" date,
  "student_consent_scan" uuid[],
  "guardian_consent_on" date,
  "guardian_consent_scan" uuid[],
  "liability_insurance" uuid,
  "accident_insurance" uuid,
  "safety_test_on" date,
  "safety_test_score" double precision,
  "school_mentor" uuid,
  "enterprise_mentor" text collate "C",
  "enterprise_mentor_phone" text collate "C",
  "enterprise_mentor_account" uuid,
  "agreed_pay" double precision,
  "ended_on" date,
  "end_reason" text collate "C",
  "grade" text collate "C",
  "report" uuid[],
  primary key ("id")
);
create table "internship_history" (
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
  "batch" uuid,
  "student" uuid,
  "intern_name" text collate "C",
  "school" uuid,
  "enterprise" uuid,
  "post" uuid,
  "kind" text collate "C",
  "arrangement" text collate "C",
  "from" date,
  "to" date,
  "work_division" uuid,
  "matched" boolean,
  "mismatch_reason" text collate "C",
  "agreement_number" text collate "C",
  "agreement_on" date,
  "agreement_scan" uuid[],
  "student_consent_on" date,
  "student_consent_scan" uuid[],
  "guardian_consent_on" date,
  "guardian_consent_scan" uuid[],
  "liability_insurance" uuid,
  "accident_insurance" uuid,
  "safety_test_on" date,
  "safety_test_score" double precision,
  "school_mentor" uuid,
  "enterprise_mentor" text collate "C",
  "enterprise_mentor_phone" text collate "C",
  "enterprise_mentor_account" uuid,
  "agreed_pay" double precision,
  "ended_on" date,
  "end_reason" text collate "C",
  "grade" text collate "C",
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
create index "internship_history_recorded_from_idx" on "internship_history" ("recorded_from");
create unique index "internship_student_from_key" on "internship" ("student", "from") where withdrawn_at is null;
create index "internship_created_at_id_idx" on "internship" ("created_at", "id");
create index "internship_wall_division_idx" on "internship" ("wall_division");
create index "internship_wall_organisation_idx" on "internship" ("wall_organisation");
create index "internship_wall_person_idx" on "internship" ("wall_person");
create index "internship_batch_idx" on "internship" ("batch");
create index "internship_student_idx" on "internship" ("student");
create index "internship_school_idx" on "internship" ("school");
create index "internship_enterprise_idx" on "internship" ("enterprise");
create index "internship_post_idx" on "internship" ("post");
create index "internship_work_division_idx" on "internship" ("work_division");
create index "internship_liability_insurance_idx" on "internship" ("liability_insurance");
create index "internship_accident_insurance_idx" on "internship" ("accident_insurance");
create index "internship_school_mentor_idx" on "internship" ("school_mentor");
create index "internship_enterprise_mentor_account_idx" on "internship" ("enterprise_mentor_account");
create index "internship_from_id_idx" on "internship" ("from", "id");
alter table "internship" enable row level security;
alter table "internship" force row level security;
create policy wall_read on "internship" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_history" enable row level security;
alter table "internship_history" force row level security;
create policy wall_read on "internship_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship_batch" (
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
  "school" uuid not null,
  "school_year" integer not null,
  "kind" text collate "C" not null,
  "offering" uuid,
  "classes" uuid[],
  "from" date not null,
  "to" date not null,
  "leader" uuid,
  "plan" uuid[],
  "decided_on" date,
  "decision" uuid[],
  "risk_assessment" uuid[],
  "filed_with" uuid,
  "filing_number" text collate "C",
  "filed_on" date,
  "units_published_on" date,
  "units_published_at" text collate "C",
  "cross_province" boolean not null,
  "cross_province_filed_on" date,
  primary key ("id")
);
create table "internship_batch_history" (
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
  "school" uuid,
  "school_year" integer,
  "kind" text collate "C",
  "offering" uuid,
  "classes" uuid[],
  "from" date,
  "to" date,
  "leader" uuid,
  "plan" uuid[],
  "decided_on" date,
  "decision" uuid[],
  "risk_assessment" uuid[],
  "filed_with" uuid,
  "filing_number" text collate "C",
  "filed_on" date,
  "units_published_on" date,
  "units_published_at" text collate "C",
  "cross_province" boolean,
  "cross_province_filed_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "internship_batch_history_recorded_from_idx" on "internship_batch_history" ("recorded_from");
create unique index "internship_batch_school_name_key" on "internship_batch" ("school", "name") where withdrawn_at is null;
create index "internship_batch_created_at_id_idx" on "internship_batch" ("created_at", "id");
create index "internship_batch_wall_division_idx" on "internship_batch" ("wall_division");
create index "internship_batch_wall_organisation_idx" on "internship_batch" ("wall_organisation");
create index "internship_batch_wall_person_idx" on "internship_batch" ("wall_person");
create index "internship_batch_school_idx" on "internship_batch" ("school");
create index "internship_batch_offering_idx" on "internship_batch" ("offering");
create index "internship_batch_leader_idx" on "internship_batch" ("leader");
create index "internship_batch_filed_with_idx" on "internship_batch" ("filed_with");
create index "internship_batch_from_id_idx" on "internship_batch" ("from", "id");
alter table "internship_batch" enable row level security;
alter table "internship_batch" force row level security;
create policy wall_read on "internship_batch" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_batch" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship_batch" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_batch_history" enable row level security;
alter table "internship_batch_history" force row level security;
create policy wall_read on "internship_batch_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_batch_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship_incident" (
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
  "internship" uuid not null,
  "kind" text collate "C" not null,
  "severity" text collate "C" not null,
  "occurred_at" timestamptz not null,
  "description" text collate "C" not null,
  "reported_at" timestamptz,
  "reported_to" uuid,
  "measures" text collate "C",
  "insurance" uuid,
  "claimed_on" date,
  "claim_paid" bigint,
  "claim_paid_on" date,
  "closed_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "internship_incident_history" (
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
  "internship" uuid,
  "kind" text collate "C",
  "severity" text collate "C",
  "occurred_at" timestamptz,
  "description" text collate "C",
  "reported_at" timestamptz,
  "reported_to" uuid,
  "measures" text collate "C",
  "insurance" uuid,
  "claimed_on" date,
  "claim_paid" bigint,
  "claim_paid_on" date,
  "closed_on" date,
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
create index "internship_incident_history_recorded_from_idx" on "internship_incident_history" ("recorded_from");
create index "internship_incident_created_at_id_idx" on "internship_incident" ("created_at", "id");
create index "internship_incident_wall_division_idx" on "internship_incident" ("wall_division");
create index "internship_incident_wall_organisation_idx" on "internship_incident" ("wall_organisation");
create index "internship_incident_wall_person_idx" on "internship_incident" ("wall_person");
create index "internship_incident_internship_idx" on "internship_incident" ("internship");
create index "internship_incident_reported_to_idx" on "internship_incident" ("reported_to");
create index "internship_incident_insurance_idx" on "internship_incident" ("insurance");
create index "internship_incident_occurred_at_id_idx" on "internship_incident" ("occurred_at", "id");
alter table "internship_incident" enable row level security;
alter table "internship_incident" force row level security;
create policy wall_read on "internship_incident" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_incident" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship_incident" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_incident_history" enable row level security;
alter table "internship_incident_history" force row level security;
create policy wall_read on "internship_incident_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_incident_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship_insurance" (
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
  "policy_number" text collate "C" not null,
  "kind" text collate "C" not null,
  "insurer" text collate "C" not null,
  "school" uuid not null,
  "payer" text collate "C" not null,
  "paying_organisation" uuid,
  "from" date not null,
  "to" date not null,
  "insured" integer,
  "premium" bigint,
  "limit_each" bigint,
  "list" uuid[],
  "scan" uuid[],
  primary key ("id")
);
create table "internship_insurance_history" (
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
  "policy_number" text collate "C",
  "kind" text collate "C",
  "insurer" text collate "C",
  "school" uuid,
  "payer" text collate "C",
  "paying_organisation" uuid,
  "from" date,
  "to" date,
  "insured" integer,
  "premium" bigint,
  "limit_each" bigint,
  "list" uuid[],
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
create index "internship_insurance_history_recorded_from_idx" on "internship_insurance_history" ("recorded_from");
create unique index "internship_insurance_insurer_policy_number_key" on "internship_insurance" ("insurer", "policy_number") where withdrawn_at is null;
create index "internship_insurance_created_at_id_idx" on "internship_insurance" ("created_at", "id");
create index "internship_insurance_wall_division_idx" on "internship_insurance" ("wall_division");
create index "internship_insurance_wall_organisation_idx" on "internship_insurance" ("wall_organisation");
create index "internship_insurance_wall_person_idx" on "internship_insurance" ("wall_person");
create index "internship_insurance_school_idx" on "internship_insurance" ("school");
create index "internship_insurance_paying_organisation_idx" on "internship_insurance" ("paying_organisation");
create index "internship_insurance_to_id_idx" on "internship_insurance" ("to", "id");
alter table "internship_insurance" enable row level security;
alter table "internship_insurance" force row level security;
create policy wall_read on "internship_insurance" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_insurance" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship_insurance" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_insurance_history" enable row level security;
alter table "internship_insurance_history" force row level security;
create policy wall_read on "internship_insurance_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_insurance_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship_pay" (
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
  "internship" uuid not null,
  "from" date not null,
  "to" date not null,
  "days" double precision,
  "due" double precision not null,
  "paid" double precision not null,
  "deduction_reason" text collate "C",
  "paid_on" date not null,
  "recipient" text collate "C" not null,
  "method" text collate "C" not null,
  "slip" uuid[],
  primary key ("id")
);
create table "internship_pay_history" (
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
  "internship" uuid,
  "from" date,
  "to" date,
  "days" double precision,
  "due" double precision,
  "paid" double precision,
  "deduction_reason" text collate "C",
  "paid_on" date,
  "recipient" text collate "C",
  "method" text collate "C",
  "slip" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "internship_pay_history_recorded_from_idx" on "internship_pay_history" ("recorded_from");
create unique index "internship_pay_internship_from_key" on "internship_pay" ("internship", "from") where withdrawn_at is null;
create index "internship_pay_created_at_id_idx" on "internship_pay" ("created_at", "id");
create index "internship_pay_wall_division_idx" on "internship_pay" ("wall_division");
create index "internship_pay_wall_organisation_idx" on "internship_pay" ("wall_organisation");
create index "internship_pay_wall_person_idx" on "internship_pay" ("wall_person");
create index "internship_pay_internship_idx" on "internship_pay" ("internship");
create index "internship_pay_from_id_idx" on "internship_pay" ("from", "id");
alter table "internship_pay" enable row level security;
alter table "internship_pay" force row level security;
create policy wall_read on "internship_pay" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_pay" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship_pay" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_pay_history" enable row level security;
alter table "internship_pay_history" force row level security;
create policy wall_read on "internship_pay_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_pay_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "internship_post" (
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
  "enterprise" uuid not null,
  "kind" text collate "C" not null,
  "audience" text collate "C" not null,
  "schools" uuid[],
  "programmes" uuid[],
  "occupation" uuid,
  "from" date not null,
  "to" date not null,
  "capacity" integer not null,
  "same_post_staff" integer,
  "same_post_staff_on" date,
  "duties" text collate "C" not null,
  "work_division" uuid,
  "address" text collate "C",
  "workplace_kind" text collate "C" not null,
  "labour_grade" text collate "C",
  "hazards" text collate "C",
  "hours_each_day" double precision,
  "days_each_week" double precision,
  "night_shift" boolean not null,
  "overtime" boolean not null,
  "exception_filing_number" text collate "C",
  "lodging" text collate "C" not null,
  "meals" boolean,
  "monthly_pay" double precision,
  "regular_pay" double precision,
  "mentor_count" integer,
  "intermediary" boolean,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  primary key ("id")
);
create table "internship_post_history" (
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
  "enterprise" uuid,
  "kind" text collate "C",
  "audience" text collate "C",
  "schools" uuid[],
  "programmes" uuid[],
  "occupation" uuid,
  "from" date,
  "to" date,
  "capacity" integer,
  "same_post_staff" integer,
  "same_post_staff_on" date,
  "duties" text collate "C",
  "work_division" uuid,
  "address" text collate "C",
  "workplace_kind" text collate "C",
  "labour_grade" text collate "C",
  "hazards" text collate "C",
  "hours_each_day" double precision,
  "days_each_week" double precision,
  "night_shift" boolean,
  "overtime" boolean,
  "exception_filing_number" text collate "C",
  "lodging" text collate "C",
  "meals" boolean,
  "monthly_pay" double precision,
  "regular_pay" double precision,
  "mentor_count" integer,
  "intermediary" boolean,
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
create index "internship_post_history_recorded_from_idx" on "internship_post_history" ("recorded_from");
create index "internship_post_created_at_id_idx" on "internship_post" ("created_at", "id");
create index "internship_post_wall_division_idx" on "internship_post" ("wall_division");
create index "internship_post_wall_organisation_idx" on "internship_post" ("wall_organisation");
create index "internship_post_wall_person_idx" on "internship_post" ("wall_person");
create index "internship_post_enterprise_idx" on "internship_post" ("enterprise");
create index "internship_post_occupation_idx" on "internship_post" ("occupation");
create index "internship_post_work_division_idx" on "internship_post" ("work_division");
create index "internship_post_from_id_idx" on "internship_post" ("from", "id");
alter table "internship_post" enable row level security;
alter table "internship_post" force row level security;
create policy wall_read on "internship_post" for select using (true);
create policy wall_insert on "internship_post" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "internship_post" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "internship_post_history" enable row level security;
alter table "internship_post_history" force row level security;
create policy wall_read on "internship_post_history" for select using (true);
create policy wall_insert on "internship_post_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "internship_visit" (
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
  "batch" uuid not null,
  "enterprise" uuid not null,
  "on" date not null,
  "mode" text collate "C" not null,
  "visitors" uuid[],
  "interns" uuid[] not null,
  "work_and_safety" text collate "C",
  "lodging_and_pay" text collate "C",
  "problems" text collate "C",
  "measures" text collate "C",
  "settled" boolean,
  "photos" uuid[],
  primary key ("id")
);
create table "internship_visit_history" (
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
  "batch" uuid,
  "enterprise" uuid,
  "on" date,
  "mode" text collate "C",
  "visitors" uuid[],
  "interns" uuid[],
  "work_and_safety" text collate "C",
  "lodging_and_pay" text collate "C",
  "problems" text collate "C",
  "measures" text collate "C",
  "settled" boolean,
  "photos" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "internship_visit_history_recorded_from_idx" on "internship_visit_history" ("recorded_from");
create index "internship_visit_created_at_id_idx" on "internship_visit" ("created_at", "id");
create index "internship_visit_wall_division_idx" on "internship_visit" ("wall_division");
create index "internship_visit_wall_organisation_idx" on "internship_visit" ("wall_organisation");
create index "internship_visit_wall_person_idx" on "internship_visit" ("wall_person");
create index "internship_visit_school_idx" on "internship_visit" ("school");
create index "internship_visit_batch_idx" on "internship_visit" ("batch");
create index "internship_visit_enterprise_idx" on "internship_visit" ("enterprise");
create index "internship_visit_on_id_idx" on "internship_visit" ("on", "id");
alter table "internship_visit" enable row level security;
alter table "internship_visit" force row level security;
create policy wall_read on "internship_visit" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_visit" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "internship_visit" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "internship_visit_history" enable row level security;
alter table "internship_visit_history" force row level security;
create policy wall_read on "internship_visit_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "internship_visit_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "leading_industry" (
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
  "industry" uuid,
  "chain" uuid,
  "rank" integer,
  "document_name" text collate "C",
  "document_number" text collate "C",
  "document" uuid[],
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "leading_industry_history" (
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
  "industry" uuid,
  "chain" uuid,
  "rank" integer,
  "document_name" text collate "C",
  "document_number" text collate "C",
  "document" uuid[],
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
create index "leading_industry_history_recorded_from_idx" on "leading_industry_history" ("recorded_from");
create unique index "leading_industry_division_name_from_key" on "leading_industry" ("division", "name", "from") where withdrawn_at is null;
create index "leading_industry_created_at_id_idx" on "leading_industry" ("created_at", "id");
create index "leading_industry_wall_division_idx" on "leading_industry" ("wall_division");
create index "leading_industry_wall_organisation_idx" on "leading_industry" ("wall_organisation");
create index "leading_industry_wall_person_idx" on "leading_industry" ("wall_person");
create index "leading_industry_division_idx" on "leading_industry" ("division");
create index "leading_industry_industry_idx" on "leading_industry" ("industry");
create index "leading_industry_chain_idx" on "leading_industry" ("chain");
create index "leading_industry_rank_id_idx" on "leading_industry" ("rank", "id");
alter table "leading_industry" enable row level security;
alter table "leading_industry" force row level security;
create policy wall_read on "leading_industry" for select using (true);
create policy wall_insert on "leading_industry" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "leading_industry" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "leading_industry_history" enable row level security;
alter table "leading_industry_history" force row level security;
create policy wall_read on "leading_industry_history" for select using (true);
create policy wall_insert on "leading_industry_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "learning_activity" (
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
  "organiser" uuid not null,
  "partners" uuid[],
  "division" uuid not null,
  "community_school" uuid,
  "teaching_point" uuid,
  "mode" text collate "C" not null,
  "starts_on" date not null,
  "ends_on" date,
  "place" text collate "C",
  "trainee_group" text collate "C",
  "served" text collate "C",
  "teachers" integer,
  "teacher_days" double precision,
  "visits" integer,
  "content" text collate "C",
  "fund_source" uuid,
  "evidence" uuid[],
  primary key ("id")
);
create table "learning_activity_history" (
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
  "organiser" uuid,
  "partners" uuid[],
  "division" uuid,
  "community_school" uuid,
  "teaching_point" uuid,
  "mode" text collate "C",
  "starts_on" date,
  "ends_on" date,
  "place" text collate "C",
  "trainee_group" text collate "C",
  "served" text collate "C",
  "teachers" integer,
  "teacher_days" double precision,
  "visits" integer,
  "content" text collate "C",
  "fund_source" uuid,
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
create index "learning_activity_history_recorded_from_idx" on "learning_activity_history" ("recorded_from");
create unique index "learning_activity_organiser_name_starts_on_key" on "learning_activity" ("organiser", "name", "starts_on") where withdrawn_at is null;
create index "learning_activity_created_at_id_idx" on "learning_activity" ("created_at", "id");
create index "learning_activity_wall_division_idx" on "learning_activity" ("wall_division");
create index "learning_activity_wall_organisation_idx" on "learning_activity" ("wall_organisation");
create index "learning_activity_wall_person_idx" on "learning_activity" ("wall_person");
create index "learning_activity_organiser_idx" on "learning_activity" ("organiser");
create index "learning_activity_division_idx" on "learning_activity" ("division");
create index "learning_activity_community_school_idx" on "learning_activity" ("community_school");
create index "learning_activity_teaching_point_idx" on "learning_activity" ("teaching_point");
create index "learning_activity_fund_source_idx" on "learning_activity" ("fund_source");
create index "learning_activity_starts_on_id_idx" on "learning_activity" ("starts_on", "id");
alter table "learning_activity" enable row level security;
alter table "learning_activity" force row level security;
create policy wall_read on "learning_activity" for select using (true);
create policy wall_insert on "learning_activity" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "learning_activity" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "learning_activity_history" enable row level security;
alter table "learning_activity_history" force row level security;
create policy wall_read on "learning_activity_history" for select using (true);
create policy wall_insert on "learning_activity_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "learning_platform" (
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
  "operator" uuid not null,
  "division" uuid not null,
  "address" text collate "C",
  "filing_number" text collate "C",
  "opened_on" date not null,
  "closed_on" date,
  primary key ("id")
);
create table "learning_platform_history" (
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
  "operator" uuid,
  "division" uuid,
  "address" text collate "C",
  "filing_number" text collate "C",
  "opened_on" date,
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
create index "learning_platform_history_recorded_from_idx" on "learning_platform_history" ("recorded_from");
create unique index "learning_platform_operator_name_key" on "learning_platform" ("operator", "name") where withdrawn_at is null;
create index "learning_platform_created_at_id_idx" on "learning_platform" ("created_at", "id");
create index "learning_platform_wall_division_idx" on "learning_platform" ("wall_division");
create index "learning_platform_wall_organisation_idx" on "learning_platform" ("wall_organisation");
create index "learning_platform_wall_person_idx" on "learning_platform" ("wall_person");
create index "learning_platform_operator_idx" on "learning_platform" ("operator");
create index "learning_platform_division_idx" on "learning_platform" ("division");
create index "learning_platform_name_id_idx" on "learning_platform" ("name", "id");
alter table "learning_platform" enable row level security;
alter table "learning_platform" force row level security;
create policy wall_read on "learning_platform" for select using (true);
create policy wall_insert on "learning_platform" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "learning_platform" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "learning_platform_history" enable row level security;
alter table "learning_platform_history" force row level security;
create policy wall_read on "learning_platform_history" for select using (true);
create policy wall_insert on "learning_platform_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "learning_platform_month" (
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
  "platform" uuid not null,
  "as_of" date not null,
  "registered_users" integer not null,
  "local_users" integer,
  "courses" integer,
  "visits" integer,
  "evidence" uuid[] not null,
  primary key ("id")
);
create table "learning_platform_month_history" (
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
  "platform" uuid,
  "as_of" date,
  "registered_users" integer,
  "local_users" integer,
  "courses" integer,
  "visits" integer,
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
create index "learning_platform_month_history_recorded_from_idx" on "learning_platform_month_history" ("recorded_from");
create unique index "learning_platform_month_platform_as_of_key" on "learning_platform_month" ("platform", "as_of") where withdrawn_at is null;
create index "learning_platform_month_created_at_id_idx" on "learning_platform_month" ("created_at", "id");
create index "learning_platform_month_wall_division_idx" on "learning_platform_month" ("wall_division");
create index "learning_platform_month_wall_organisation_idx" on "learning_platform_month" ("wall_organisation");
create index "learning_platform_month_wall_person_idx" on "learning_platform_month" ("wall_person");
create index "learning_platform_month_platform_idx" on "learning_platform_month" ("platform");
create index "learning_platform_month_as_of_id_idx" on "learning_platform_month" ("as_of", "id");
alter table "learning_platform_month" enable row level security;
alter table "learning_platform_month" force row level security;
create policy wall_read on "learning_platform_month" for select using (true);
create policy wall_insert on "learning_platform_month" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "learning_platform_month" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "learning_platform_month_history" enable row level security;
alter table "learning_platform_month_history" force row level security;
create policy wall_read on "learning_platform_month_history" for select using (true);
create policy wall_insert on "learning_platform_month_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "listed_inspector" (
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
  "person" uuid,
  "organisation" uuid not null,
  "division" uuid not null,
  "certificate_number" text collate "C",
  "certificate_to" date,
  "matters" text[] collate "C",
  "recused_from" uuid[],
  "mobile_phone" text collate "C",
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "listed_inspector_history" (
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
  "person" uuid,
  "organisation" uuid,
  "division" uuid,
  "certificate_number" text collate "C",
  "certificate_to" date,
  "matters" text[] collate "C",
  "recused_from" uuid[],
  "mobile_phone" text collate "C",
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
create index "listed_inspector_history_recorded_from_idx" on "listed_inspector_history" ("recorded_from");
create unique index "listed_inspector_division_organisation_name_key" on "listed_inspector" ("division", "organisation", "name") where withdrawn_at is null;
create index "listed_inspector_created_at_id_idx" on "listed_inspector" ("created_at", "id");
create index "listed_inspector_wall_division_idx" on "listed_inspector" ("wall_division");
create index "listed_inspector_wall_organisation_idx" on "listed_inspector" ("wall_organisation");
create index "listed_inspector_wall_person_idx" on "listed_inspector" ("wall_person");
create index "listed_inspector_person_idx" on "listed_inspector" ("person");
create index "listed_inspector_organisation_idx" on "listed_inspector" ("organisation");
create index "listed_inspector_division_idx" on "listed_inspector" ("division");
create index "listed_inspector_name_id_idx" on "listed_inspector" ("name", "id");
alter table "listed_inspector" enable row level security;
alter table "listed_inspector" force row level security;
create policy wall_read on "listed_inspector" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "listed_inspector" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "listed_inspector" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "listed_inspector_history" enable row level security;
alter table "listed_inspector_history" force row level security;
create policy wall_read on "listed_inspector_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "listed_inspector_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "master_studio" (
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
  "host" uuid,
  "master" uuid,
  "members" uuid[],
  "enterprises" uuid[],
  "programme" uuid,
  "from" date not null,
  "to" date,
  "document_number" text collate "C",
  "yearly_funding" bigint,
  "tasks" text collate "C",
  "results" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "master_studio_history" (
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
  "host" uuid,
  "master" uuid,
  "members" uuid[],
  "enterprises" uuid[],
  "programme" uuid,
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "yearly_funding" bigint,
  "tasks" text collate "C",
  "results" text collate "C",
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
create index "master_studio_history_recorded_from_idx" on "master_studio_history" ("recorded_from");
create unique index "master_studio_school_name_key" on "master_studio" ("school", "name") where withdrawn_at is null;
create index "master_studio_created_at_id_idx" on "master_studio" ("created_at", "id");
create index "master_studio_wall_division_idx" on "master_studio" ("wall_division");
create index "master_studio_wall_organisation_idx" on "master_studio" ("wall_organisation");
create index "master_studio_wall_person_idx" on "master_studio" ("wall_person");
create index "master_studio_school_idx" on "master_studio" ("school");
create index "master_studio_host_idx" on "master_studio" ("host");
create index "master_studio_master_idx" on "master_studio" ("master");
create index "master_studio_programme_idx" on "master_studio" ("programme");
create index "master_studio_school_id_idx" on "master_studio" ("school", "id");
alter table "master_studio" enable row level security;
alter table "master_studio" force row level security;
create policy wall_read on "master_studio" for select using (true);
create policy wall_insert on "master_studio" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "master_studio" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "master_studio_history" enable row level security;
alter table "master_studio_history" force row level security;
create policy wall_read on "master_studio_history" for select using (true);
create policy wall_insert on "master_studio_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "milestone" add column "opens" text collate "C";
alter table "milestone_history" add column "opens" text collate "C";
create table "moral_education_event" (
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
  "theme" text collate "C",
  "from" date not null,
  "to" date,
  "organiser" uuid,
  "teachers" uuid[],
  "partners" uuid[],
  "students" integer,
  "entries" integer,
  "result" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "moral_education_event_history" (
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
  "theme" text collate "C",
  "from" date,
  "to" date,
  "organiser" uuid,
  "teachers" uuid[],
  "partners" uuid[],
  "students" integer,
  "entries" integer,
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
create index "moral_education_event_history_recorded_from_idx" on "moral_education_event_history" ("recorded_from");
create index "moral_education_event_created_at_id_idx" on "moral_education_event" ("created_at", "id");
create index "moral_education_event_wall_division_idx" on "moral_education_event" ("wall_division");
create index "moral_education_event_wall_organisation_idx" on "moral_education_event" ("wall_organisation");
create index "moral_education_event_wall_person_idx" on "moral_education_event" ("wall_person");
create index "moral_education_event_school_idx" on "moral_education_event" ("school");
create index "moral_education_event_organiser_idx" on "moral_education_event" ("organiser");
create index "moral_education_event_from_id_idx" on "moral_education_event" ("from", "id");
alter table "moral_education_event" enable row level security;
alter table "moral_education_event" force row level security;
create policy wall_read on "moral_education_event" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "moral_education_event" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "moral_education_event" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "moral_education_event_history" enable row level security;
alter table "moral_education_event_history" force row level security;
create policy wall_read on "moral_education_event_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "moral_education_event_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "objection" (
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
  "notice" uuid not null,
  "received_on" date not null,
  "raised_by" text collate "C",
  "contact_phone" text collate "C",
  "content" text collate "C" not null,
  "evidence" uuid[],
  "outcome" text collate "C",
  "finding" text collate "C",
  "settled_on" date,
  primary key ("id")
);
create table "objection_history" (
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
  "notice" uuid,
  "received_on" date,
  "raised_by" text collate "C",
  "contact_phone" text collate "C",
  "content" text collate "C",
  "evidence" uuid[],
  "outcome" text collate "C",
  "finding" text collate "C",
  "settled_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "objection_history_recorded_from_idx" on "objection_history" ("recorded_from");
create index "objection_created_at_id_idx" on "objection" ("created_at", "id");
create index "objection_wall_division_idx" on "objection" ("wall_division");
create index "objection_wall_organisation_idx" on "objection" ("wall_organisation");
create index "objection_wall_person_idx" on "objection" ("wall_person");
create index "objection_notice_idx" on "objection" ("notice");
create index "objection_received_on_id_idx" on "objection" ("received_on", "id");
alter table "objection" enable row level security;
alter table "objection" force row level security;
create policy wall_read on "objection" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "objection" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "objection" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "objection_history" enable row level security;
alter table "objection_history" force row level security;
create policy wall_read on "objection_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "objection_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "occupation" (
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
  "occupation_code" text collate "C" not null,
  "name" text collate "C" not null,
  "tier" text collate "C" not null,
  "parent" uuid,
  "green" boolean,
  "digital" boolean,
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "occupation_history" (
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
  "occupation_code" text collate "C",
  "name" text collate "C",
  "tier" text collate "C",
  "parent" uuid,
  "green" boolean,
  "digital" boolean,
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
create index "occupation_history_recorded_from_idx" on "occupation_history" ("recorded_from");
create unique index "occupation_occupation_code_key" on "occupation" ("occupation_code") where withdrawn_at is null;
create index "occupation_created_at_id_idx" on "occupation" ("created_at", "id");
create index "occupation_wall_division_idx" on "occupation" ("wall_division");
create index "occupation_wall_organisation_idx" on "occupation" ("wall_organisation");
create index "occupation_wall_person_idx" on "occupation" ("wall_person");
create index "occupation_path_idx" on "occupation" ("path");
create index "occupation_parent_idx" on "occupation" ("parent");
create index "occupation_occupation_code_id_idx" on "occupation" ("occupation_code", "id");
alter table "occupation" enable row level security;
alter table "occupation" force row level security;
create policy wall_read on "occupation" for select using (true);
create policy wall_insert on "occupation" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "occupation" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "occupation_history" enable row level security;
alter table "occupation_history" force row level security;
create policy wall_read on "occupation_history" for select using (true);
create policy wall_insert on "occupation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "offering_assessment" (
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
  "offering" uuid not null,
  "year" integer not null,
  "assessed_on" date,
  "assessed_by" text collate "C",
  "class" text collate "C" not null,
  "score" double precision,
  "chain_match" text collate "C",
  "problems" text collate "C",
  "advice" text collate "C" not null,
  "evidence" uuid[],
  primary key ("id")
);
create table "offering_assessment_history" (
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
  "offering" uuid,
  "year" integer,
  "assessed_on" date,
  "assessed_by" text collate "C",
  "class" text collate "C",
  "score" double precision,
  "chain_match" text collate "C",
  "problems" text collate "C",
  "advice" text collate "C",
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
create index "offering_assessment_history_recorded_from_idx" on "offering_assessment_history" ("recorded_from");
create unique index "offering_assessment_offering_year_key" on "offering_assessment" ("offering", "year") where withdrawn_at is null;
create index "offering_assessment_created_at_id_idx" on "offering_assessment" ("created_at", "id");
create index "offering_assessment_wall_division_idx" on "offering_assessment" ("wall_division");
create index "offering_assessment_wall_organisation_idx" on "offering_assessment" ("wall_organisation");
create index "offering_assessment_wall_person_idx" on "offering_assessment" ("wall_person");
create index "offering_assessment_offering_idx" on "offering_assessment" ("offering");
create index "offering_assessment_year_id_idx" on "offering_assessment" ("year", "id");
alter table "offering_assessment" enable row level security;
alter table "offering_assessment" force row level security;
create policy wall_read on "offering_assessment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "offering_assessment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "offering_assessment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "offering_assessment_history" enable row level security;
alter table "offering_assessment_history" force row level security;
create policy wall_read on "offering_assessment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "offering_assessment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "offering_decision" (
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
  "offering" uuid not null,
  "kind" text collate "C" not null,
  "decided_by" text collate "C" not null,
  "decided_on" date not null,
  "from_year" integer,
  "document_number" text collate "C",
  "former_programme" uuid,
  "successor" uuid,
  "rectify_by" date,
  "grounds" text collate "C" not null,
  "students_left" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "offering_decision_history" (
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
  "offering" uuid,
  "kind" text collate "C",
  "decided_by" text collate "C",
  "decided_on" date,
  "from_year" integer,
  "document_number" text collate "C",
  "former_programme" uuid,
  "successor" uuid,
  "rectify_by" date,
  "grounds" text collate "C",
  "students_left" text collate "C",
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
create index "offering_decision_history_recorded_from_idx" on "offering_decision_history" ("recorded_from");
create index "offering_decision_created_at_id_idx" on "offering_decision" ("created_at", "id");
create index "offering_decision_wall_division_idx" on "offering_decision" ("wall_division");
create index "offering_decision_wall_organisation_idx" on "offering_decision" ("wall_organisation");
create index "offering_decision_wall_person_idx" on "offering_decision" ("wall_person");
create index "offering_decision_offering_idx" on "offering_decision" ("offering");
create index "offering_decision_former_programme_idx" on "offering_decision" ("former_programme");
create index "offering_decision_successor_idx" on "offering_decision" ("successor");
create index "offering_decision_decided_on_id_idx" on "offering_decision" ("decided_on", "id");
alter table "offering_decision" enable row level security;
alter table "offering_decision" force row level security;
create policy wall_read on "offering_decision" for select using (true);
create policy wall_insert on "offering_decision" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "offering_decision" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "offering_decision_history" enable row level security;
alter table "offering_decision_history" force row level security;
create policy wall_read on "offering_decision_history" for select using (true);
create policy wall_insert on "offering_decision_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "offering_recognition" (
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
  "offering" uuid not null,
  "title" text collate "C" not null,
  "level" text collate "C" not null,
  "year" integer not null,
  "office" uuid not null,
  "statement" text collate "C" not null,
  "evidence" uuid[],
  "applied_on" date,
  "score" double precision,
  "parts" jsonb,
  "formula" text collate "C",
  "panel_score" double precision,
  "opinion" text collate "C",
  "notice" uuid,
  "document_number" text collate "C",
  "recognised_on" date,
  "valid_to" date,
  "honour" uuid,
  primary key ("id")
);
create table "offering_recognition_history" (
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
  "offering" uuid,
  "title" text collate "C",
  "level" text collate "C",
  "year" integer,
  "office" uuid,
  "statement" text collate "C",
  "evidence" uuid[],
  "applied_on" date,
  "score" double precision,
  "parts" jsonb,
  "formula" text collate "C",
  "panel_score" double precision,
  "opinion" text collate "C",
  "notice" uuid,
  "document_number" text collate "C",
  "recognised_on" date,
  "valid_to" date,
  "honour" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "offering_recognition_history_recorded_from_idx" on "offering_recognition_history" ("recorded_from");
create unique index "offering_recognition_offering_title_year_key" on "offering_recognition" ("offering", "title", "year") where withdrawn_at is null;
create index "offering_recognition_created_at_id_idx" on "offering_recognition" ("created_at", "id");
create index "offering_recognition_wall_division_idx" on "offering_recognition" ("wall_division");
create index "offering_recognition_wall_organisation_idx" on "offering_recognition" ("wall_organisation");
create index "offering_recognition_wall_person_idx" on "offering_recognition" ("wall_person");
create index "offering_recognition_offering_idx" on "offering_recognition" ("offering");
create index "offering_recognition_office_idx" on "offering_recognition" ("office");
create index "offering_recognition_notice_idx" on "offering_recognition" ("notice");
create index "offering_recognition_honour_idx" on "offering_recognition" ("honour");
create index "offering_recognition_year_id_idx" on "offering_recognition" ("year", "id");
alter table "offering_recognition" enable row level security;
alter table "offering_recognition" force row level security;
create policy wall_read on "offering_recognition" for select using (true);
create policy wall_insert on "offering_recognition" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "offering_recognition" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "offering_recognition_history" enable row level security;
alter table "offering_recognition_history" force row level security;
create policy wall_read on "offering_recognition_history" for select using (true);
create policy wall_insert on "offering_recognition_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "offering_warning" (
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
  "offering" uuid not null,
  "case" uuid,
  "class" text collate "C" not null,
  "grounds" text collate "C" not null,
  "evidence" uuid[],
  "warned_on" date,
  "warning_number" text collate "C",
  "requirements" text collate "C",
  "ordered_on" date,
  "order_number" text collate "C",
  "rectify_by" date,
  "rectification" text collate "C",
  "rectification_evidence" uuid[],
  "suspended_on" date,
  "suspension_number" text collate "C",
  "students_left" text collate "C",
  "protected_count" integer,
  "protected_students" uuid[],
  "closed_on" date,
  "closure_number" text collate "C",
  "lifted_on" date,
  primary key ("id")
);
create table "offering_warning_history" (
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
  "offering" uuid,
  "case" uuid,
  "class" text collate "C",
  "grounds" text collate "C",
  "evidence" uuid[],
  "warned_on" date,
  "warning_number" text collate "C",
  "requirements" text collate "C",
  "ordered_on" date,
  "order_number" text collate "C",
  "rectify_by" date,
  "rectification" text collate "C",
  "rectification_evidence" uuid[],
  "suspended_on" date,
  "suspension_number" text collate "C",
  "students_left" text collate "C",
  "protected_count" integer,
  "protected_students" uuid[],
  "closed_on" date,
  "closure_number" text collate "C",
  "lifted_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "offering_warning_history_recorded_from_idx" on "offering_warning_history" ("recorded_from");
create index "offering_warning_created_at_id_idx" on "offering_warning" ("created_at", "id");
create index "offering_warning_wall_division_idx" on "offering_warning" ("wall_division");
create index "offering_warning_wall_organisation_idx" on "offering_warning" ("wall_organisation");
create index "offering_warning_wall_person_idx" on "offering_warning" ("wall_person");
create index "offering_warning_offering_idx" on "offering_warning" ("offering");
create index "offering_warning_case_idx" on "offering_warning" ("case");
create index "offering_warning_warned_on_id_idx" on "offering_warning" ("warned_on", "id");
alter table "offering_warning" enable row level security;
alter table "offering_warning" force row level security;
create policy wall_read on "offering_warning" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "offering_warning" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "offering_warning" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "offering_warning_history" enable row level security;
alter table "offering_warning_history" force row level security;
create policy wall_read on "offering_warning_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "offering_warning_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "organisation" add column "line" text collate "C";
alter table "organisation_history" add column "line" text collate "C";
alter table "organisation" add column "established_on" date;
alter table "organisation_history" add column "established_on" date;
alter table "organisation" add column "closed_on" date;
alter table "organisation_history" add column "closed_on" date;
alter table "organisation" add column "successor" uuid;
alter table "organisation_history" add column "successor" uuid;
create index "organisation_successor_idx" on "organisation" ("successor");
create table "pairing" (
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
  "mentor" uuid,
  "master" uuid,
  "apprentice" uuid,
  "supporter" uuid,
  "offerings" uuid[],
  "from" date not null,
  "to" date,
  "goal" text collate "C",
  "result" text collate "C",
  "assessed" text collate "C",
  "agreement" uuid[],
  primary key ("id")
);
create table "pairing_history" (
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
  "mentor" uuid,
  "master" uuid,
  "apprentice" uuid,
  "supporter" uuid,
  "offerings" uuid[],
  "from" date,
  "to" date,
  "goal" text collate "C",
  "result" text collate "C",
  "assessed" text collate "C",
  "agreement" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "pairing_history_recorded_from_idx" on "pairing_history" ("recorded_from");
create index "pairing_created_at_id_idx" on "pairing" ("created_at", "id");
create index "pairing_wall_division_idx" on "pairing" ("wall_division");
create index "pairing_wall_organisation_idx" on "pairing" ("wall_organisation");
create index "pairing_wall_person_idx" on "pairing" ("wall_person");
create index "pairing_school_idx" on "pairing" ("school");
create index "pairing_mentor_idx" on "pairing" ("mentor");
create index "pairing_master_idx" on "pairing" ("master");
create index "pairing_apprentice_idx" on "pairing" ("apprentice");
create index "pairing_supporter_idx" on "pairing" ("supporter");
create index "pairing_from_id_idx" on "pairing" ("from", "id");
alter table "pairing" enable row level security;
alter table "pairing" force row level security;
create policy wall_read on "pairing" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "pairing" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "pairing" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "pairing_history" enable row level security;
alter table "pairing_history" force row level security;
create policy wall_read on "pairing_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "pairing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create policy wall_read on "parameter" for select using (true);
create policy wall_insert on "parameter" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "parameter" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "parameter_history" enable row level security;
alter table "parameter_history" force row level security;
create policy wall_read on "parameter_history" for select using (true);
create policy wall_insert on "parameter_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "part_time_engagement" (
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
  "school" uuid not null,
  "year" integer not null,
  "employer" uuid,
  "mutual" boolean,
  "offerings" uuid[],
  "course_names" text collate "C",
  "from" date not null,
  "to" date,
  "hours" integer,
  "pay_form" text collate "C",
  "pay_each_hour" double precision,
  "post" text collate "C",
  "contract" uuid[],
  primary key ("id")
);
create table "part_time_engagement_history" (
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
  "school" uuid,
  "year" integer,
  "employer" uuid,
  "mutual" boolean,
  "offerings" uuid[],
  "course_names" text collate "C",
  "from" date,
  "to" date,
  "hours" integer,
  "pay_form" text collate "C",
  "pay_each_hour" double precision,
  "post" text collate "C",
  "contract" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "part_time_engagement_history_recorded_from_idx" on "part_time_engagement_history" ("recorded_from");
create unique index "part_time_engagement_teacher_school_year_from_key" on "part_time_engagement" ("teacher", "school", "year", "from") where withdrawn_at is null;
create index "part_time_engagement_created_at_id_idx" on "part_time_engagement" ("created_at", "id");
create index "part_time_engagement_wall_division_idx" on "part_time_engagement" ("wall_division");
create index "part_time_engagement_wall_organisation_idx" on "part_time_engagement" ("wall_organisation");
create index "part_time_engagement_wall_person_idx" on "part_time_engagement" ("wall_person");
create index "part_time_engagement_teacher_idx" on "part_time_engagement" ("teacher");
create index "part_time_engagement_school_idx" on "part_time_engagement" ("school");
create index "part_time_engagement_employer_idx" on "part_time_engagement" ("employer");
create index "part_time_engagement_from_id_idx" on "part_time_engagement" ("from", "id");
alter table "part_time_engagement" enable row level security;
alter table "part_time_engagement" force row level security;
create policy wall_read on "part_time_engagement" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "part_time_engagement" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "part_time_engagement" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "part_time_engagement_history" enable row level security;
alter table "part_time_engagement_history" force row level security;
create policy wall_read on "part_time_engagement_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "part_time_engagement_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "pathway" (
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
  "school" uuid not null,
  "partner" uuid not null,
  "offerings" uuid[],
  "partner_programmes" uuid[],
  "yearly_intake" integer,
  "passage" text collate "C",
  "credits_recognised" boolean,
  "joint_curriculum" uuid[],
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "approved_on" date,
  "from" date not null,
  "to" date,
  "agreement" uuid[],
  primary key ("id")
);
create table "pathway_history" (
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
  "school" uuid,
  "partner" uuid,
  "offerings" uuid[],
  "partner_programmes" uuid[],
  "yearly_intake" integer,
  "passage" text collate "C",
  "credits_recognised" boolean,
  "joint_curriculum" uuid[],
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "approved_on" date,
  "from" date,
  "to" date,
  "agreement" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "pathway_history_recorded_from_idx" on "pathway_history" ("recorded_from");
create unique index "pathway_school_name_key" on "pathway" ("school", "name") where withdrawn_at is null;
create index "pathway_created_at_id_idx" on "pathway" ("created_at", "id");
create index "pathway_wall_division_idx" on "pathway" ("wall_division");
create index "pathway_wall_organisation_idx" on "pathway" ("wall_organisation");
create index "pathway_wall_person_idx" on "pathway" ("wall_person");
create index "pathway_school_idx" on "pathway" ("school");
create index "pathway_partner_idx" on "pathway" ("partner");
create index "pathway_name_id_idx" on "pathway" ("name", "id");
alter table "pathway" enable row level security;
alter table "pathway" force row level security;
create policy wall_read on "pathway" for select using (true);
create policy wall_insert on "pathway" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "pathway" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "pathway_history" enable row level security;
alter table "pathway_history" force row level security;
create policy wall_read on "pathway_history" for select using (true);
create policy wall_insert on "pathway_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "policy_document" add column "child_plans_from" uuid[];
alter table "policy_document_history" add column "child_plans_from" uuid[];
alter table "policy_document" add column "child_plans_due" date;
alter table "policy_document_history" add column "child_plans_due" date;
create table "positioning_item" (
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
  "review" uuid not null,
  "offering" uuid not null,
  "class" text collate "C" not null,
  "grounds" text collate "C" not null,
  "advice" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "positioning_item_history" (
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
  "review" uuid,
  "offering" uuid,
  "class" text collate "C",
  "grounds" text collate "C",
  "advice" text collate "C",
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
create index "positioning_item_history_recorded_from_idx" on "positioning_item_history" ("recorded_from");
create unique index "positioning_item_review_offering_key" on "positioning_item" ("review", "offering") where withdrawn_at is null;
create index "positioning_item_created_at_id_idx" on "positioning_item" ("created_at", "id");
create index "positioning_item_wall_division_idx" on "positioning_item" ("wall_division");
create index "positioning_item_wall_organisation_idx" on "positioning_item" ("wall_organisation");
create index "positioning_item_wall_person_idx" on "positioning_item" ("wall_person");
create index "positioning_item_review_idx" on "positioning_item" ("review");
create index "positioning_item_offering_idx" on "positioning_item" ("offering");
create index "positioning_item_offering_id_idx" on "positioning_item" ("offering", "id");
alter table "positioning_item" enable row level security;
alter table "positioning_item" force row level security;
create policy wall_read on "positioning_item" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "positioning_item" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "positioning_item" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "positioning_item_history" enable row level security;
alter table "positioning_item_history" force row level security;
create policy wall_read on "positioning_item_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "positioning_item_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "positioning_review" (
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
  "year" integer not null,
  "positioning" text collate "C" not null,
  "leading_industries" uuid[],
  "chains" uuid[],
  "match" text collate "C" not null,
  "problems" text collate "C",
  "plan" text collate "C",
  "outsiders" text collate "C",
  "reviewed_on" date,
  "signer" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "positioning_review_history" (
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
  "year" integer,
  "positioning" text collate "C",
  "leading_industries" uuid[],
  "chains" uuid[],
  "match" text collate "C",
  "problems" text collate "C",
  "plan" text collate "C",
  "outsiders" text collate "C",
  "reviewed_on" date,
  "signer" text collate "C",
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
create index "positioning_review_history_recorded_from_idx" on "positioning_review_history" ("recorded_from");
create unique index "positioning_review_school_year_key" on "positioning_review" ("school", "year") where withdrawn_at is null;
create index "positioning_review_created_at_id_idx" on "positioning_review" ("created_at", "id");
create index "positioning_review_wall_division_idx" on "positioning_review" ("wall_division");
create index "positioning_review_wall_organisation_idx" on "positioning_review" ("wall_organisation");
create index "positioning_review_wall_person_idx" on "positioning_review" ("wall_person");
create index "positioning_review_school_idx" on "positioning_review" ("school");
create index "positioning_review_year_id_idx" on "positioning_review" ("year", "id");
alter table "positioning_review" enable row level security;
alter table "positioning_review" force row level security;
create policy wall_read on "positioning_review" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "positioning_review" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "positioning_review" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "positioning_review_history" enable row level security;
alter table "positioning_review_history" force row level security;
create policy wall_read on "positioning_review_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "positioning_review_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "post_listing" (
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
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "occupation" uuid,
  "headcount" integer not null,
  "address" text collate "C",
  "employment_form" text collate "C" not null,
  "wage_period" text collate "C" not null,
  "wage_from" double precision not null,
  "wage_to" double precision,
  "before_tax" boolean not null,
  "includes_insurance" boolean not null,
  "schooling" text collate "C",
  "programmes" uuid[],
  "skill_level" text collate "C",
  "experience" integer,
  "fresh_graduates" boolean,
  "shift" text collate "C",
  "lodging" text collate "C",
  "duties" text collate "C" not null,
  "requirements" text collate "C",
  primary key ("id")
);
create table "post_listing_history" (
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
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "occupation" uuid,
  "headcount" integer,
  "address" text collate "C",
  "employment_form" text collate "C",
  "wage_period" text collate "C",
  "wage_from" double precision,
  "wage_to" double precision,
  "before_tax" boolean,
  "includes_insurance" boolean,
  "schooling" text collate "C",
  "programmes" uuid[],
  "skill_level" text collate "C",
  "experience" integer,
  "fresh_graduates" boolean,
  "shift" text collate "C",
  "lodging" text collate "C",
  "duties" text collate "C",
  "requirements" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "post_listing_history_recorded_from_idx" on "post_listing_history" ("recorded_from");
create unique index "post_listing_publisher_name_valid_from_key" on "post_listing" ("publisher", "name", "valid_from") where withdrawn_at is null;
create index "post_listing_created_at_id_idx" on "post_listing" ("created_at", "id");
create index "post_listing_wall_division_idx" on "post_listing" ("wall_division");
create index "post_listing_wall_organisation_idx" on "post_listing" ("wall_organisation");
create index "post_listing_wall_person_idx" on "post_listing" ("wall_person");
create index "post_listing_publisher_idx" on "post_listing" ("publisher");
create index "post_listing_division_idx" on "post_listing" ("division");
create index "post_listing_occupation_idx" on "post_listing" ("occupation");
create index "post_listing_valid_from_id_idx" on "post_listing" ("valid_from", "id");
alter table "post_listing" enable row level security;
alter table "post_listing" force row level security;
create policy wall_read on "post_listing" for select using (true);
create policy wall_insert on "post_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "post_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "post_listing_history" enable row level security;
alter table "post_listing_history" force row level security;
create policy wall_read on "post_listing_history" for select using (true);
create policy wall_insert on "post_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "post_quota" (
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
  "school" uuid not null,
  "year" integer not null,
  "reference_date" date not null,
  "established" integer not null,
  "established_teaching" integer,
  "controlled" integer,
  "fixed_posts" integer,
  "mobile_posts" integer,
  "senior_posts" integer,
  "part_time_share" double precision,
  "part_time_funding" bigint,
  "approved_by" text collate "C" not null,
  "document_number" text collate "C",
  "approved_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "post_quota_history" (
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
  "school" uuid,
  "year" integer,
  "reference_date" date,
  "established" integer,
  "established_teaching" integer,
  "controlled" integer,
  "fixed_posts" integer,
  "mobile_posts" integer,
  "senior_posts" integer,
  "part_time_share" double precision,
  "part_time_funding" bigint,
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "approved_on" date,
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
create index "post_quota_history_recorded_from_idx" on "post_quota_history" ("recorded_from");
create unique index "post_quota_school_year_key" on "post_quota" ("school", "year") where withdrawn_at is null;
create index "post_quota_created_at_id_idx" on "post_quota" ("created_at", "id");
create index "post_quota_wall_division_idx" on "post_quota" ("wall_division");
create index "post_quota_wall_organisation_idx" on "post_quota" ("wall_organisation");
create index "post_quota_wall_person_idx" on "post_quota" ("wall_person");
create index "post_quota_school_idx" on "post_quota" ("school");
create index "post_quota_year_id_idx" on "post_quota" ("year", "id");
alter table "post_quota" enable row level security;
alter table "post_quota" force row level security;
create policy wall_read on "post_quota" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "post_quota" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "post_quota" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "post_quota_history" enable row level security;
alter table "post_quota_history" force row level security;
create policy wall_read on "post_quota_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "post_quota_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create table "programme_cluster" (
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
  "leading" uuid,
  "offerings" uuid[] not null,
  "industries" uuid[],
  "enterprises" uuid[],
  "leader" uuid,
  "logic" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "programme_cluster_history" (
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
  "leading" uuid,
  "offerings" uuid[],
  "industries" uuid[],
  "enterprises" uuid[],
  "leader" uuid,
  "logic" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
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
create index "programme_cluster_history_recorded_from_idx" on "programme_cluster_history" ("recorded_from");
create unique index "programme_cluster_school_name_key" on "programme_cluster" ("school", "name") where withdrawn_at is null;
create index "programme_cluster_created_at_id_idx" on "programme_cluster" ("created_at", "id");
create index "programme_cluster_wall_division_idx" on "programme_cluster" ("wall_division");
create index "programme_cluster_wall_organisation_idx" on "programme_cluster" ("wall_organisation");
create index "programme_cluster_wall_person_idx" on "programme_cluster" ("wall_person");
create index "programme_cluster_school_idx" on "programme_cluster" ("school");
create index "programme_cluster_leading_idx" on "programme_cluster" ("leading");
create index "programme_cluster_leader_idx" on "programme_cluster" ("leader");
create index "programme_cluster_school_id_idx" on "programme_cluster" ("school", "id");
alter table "programme_cluster" enable row level security;
alter table "programme_cluster" force row level security;
create policy wall_read on "programme_cluster" for select using (true);
create policy wall_insert on "programme_cluster" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "programme_cluster" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "programme_cluster_history" enable row level security;
alter table "programme_cluster_history" force row level security;
create policy wall_read on "programme_cluster_history" for select using (true);
create policy wall_insert on "programme_cluster_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "programme_filing" (
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
  "filing_window" uuid not null,
  "offering" uuid not null,
  "school_year" integer,
  "deciding_level" text collate "C",
  "kind" text collate "C" not null,
  "programme" uuid,
  "direction" text collate "C",
  "nominal_duration" text collate "C",
  "pathway" text collate "C",
  "planned_intake" integer,
  "planned_classes" integer,
  "tuition" bigint,
  "leader" uuid,
  "curriculum" uuid,
  "partners" uuid[],
  "demand" uuid[],
  "practice_seats" integer,
  "equipment" bigint,
  "grounds" text collate "C" not null,
  "students_left" text collate "C",
  "evidence" uuid[],
  "signer" text collate "C",
  "signed_on" date,
  "judgement" jsonb,
  "approved_by" text collate "C",
  "excepted_on" date,
  "exception_reason" text collate "C",
  "excepted" jsonb,
  primary key ("id")
);
create table "programme_filing_history" (
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
  "filing_window" uuid,
  "offering" uuid,
  "school_year" integer,
  "deciding_level" text collate "C",
  "kind" text collate "C",
  "programme" uuid,
  "direction" text collate "C",
  "nominal_duration" text collate "C",
  "pathway" text collate "C",
  "planned_intake" integer,
  "planned_classes" integer,
  "tuition" bigint,
  "leader" uuid,
  "curriculum" uuid,
  "partners" uuid[],
  "demand" uuid[],
  "practice_seats" integer,
  "equipment" bigint,
  "grounds" text collate "C",
  "students_left" text collate "C",
  "evidence" uuid[],
  "signer" text collate "C",
  "signed_on" date,
  "judgement" jsonb,
  "approved_by" text collate "C",
  "excepted_on" date,
  "exception_reason" text collate "C",
  "excepted" jsonb,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "programme_filing_history_recorded_from_idx" on "programme_filing_history" ("recorded_from");
create unique index "programme_filing_offering_school_year_key" on "programme_filing" ("offering", "school_year") where withdrawn_at is null;
create index "programme_filing_created_at_id_idx" on "programme_filing" ("created_at", "id");
create index "programme_filing_wall_division_idx" on "programme_filing" ("wall_division");
create index "programme_filing_wall_organisation_idx" on "programme_filing" ("wall_organisation");
create index "programme_filing_wall_person_idx" on "programme_filing" ("wall_person");
create index "programme_filing_filing_window_idx" on "programme_filing" ("filing_window");
create index "programme_filing_offering_idx" on "programme_filing" ("offering");
create index "programme_filing_programme_idx" on "programme_filing" ("programme");
create index "programme_filing_leader_idx" on "programme_filing" ("leader");
create index "programme_filing_curriculum_idx" on "programme_filing" ("curriculum");
create index "programme_filing_school_year_id_idx" on "programme_filing" ("school_year", "id");
alter table "programme_filing" enable row level security;
alter table "programme_filing" force row level security;
create policy wall_read on "programme_filing" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "programme_filing" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "programme_filing" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "programme_filing_history" enable row level security;
alter table "programme_filing_history" force row level security;
create policy wall_read on "programme_filing_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "programme_filing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "programme_mapping" (
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
  "old_programme" uuid,
  "old_name" text collate "C" not null,
  "kind" text collate "C" not null,
  "new_programme" uuid,
  "new_name" text collate "C",
  "source" text collate "C" not null,
  "valid_from" integer,
  "valid_to" integer,
  "to_verify" boolean,
  "change_note" text collate "C",
  primary key ("id")
);
create table "programme_mapping_history" (
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
  "old_programme" uuid,
  "old_name" text collate "C",
  "kind" text collate "C",
  "new_programme" uuid,
  "new_name" text collate "C",
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
create index "programme_mapping_history_recorded_from_idx" on "programme_mapping_history" ("recorded_from");
create unique index "programme_mapping_old_programme_new_programme_key" on "programme_mapping" ("old_programme", "new_programme") where withdrawn_at is null;
create index "programme_mapping_created_at_id_idx" on "programme_mapping" ("created_at", "id");
create index "programme_mapping_wall_division_idx" on "programme_mapping" ("wall_division");
create index "programme_mapping_wall_organisation_idx" on "programme_mapping" ("wall_organisation");
create index "programme_mapping_wall_person_idx" on "programme_mapping" ("wall_person");
create index "programme_mapping_old_programme_idx" on "programme_mapping" ("old_programme");
create index "programme_mapping_new_programme_idx" on "programme_mapping" ("new_programme");
create index "programme_mapping_old_name_id_idx" on "programme_mapping" ("old_name", "id");
alter table "programme_mapping" enable row level security;
alter table "programme_mapping" force row level security;
create policy wall_read on "programme_mapping" for select using (true);
create policy wall_insert on "programme_mapping" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "programme_mapping" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "programme_mapping_history" enable row level security;
alter table "programme_mapping_history" force row level security;
create policy wall_read on "programme_mapping_history" for select using (true);
create policy wall_insert on "programme_mapping_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
  "pathway" text collate "C" not null,
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
  "pathway" text collate "C",
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
create unique index "programme_offering_school_programme_nominal_durati_vtzvru_key" on "programme_offering" ("school", "programme", "nominal_duration", "level", "pathway", "study_form") where withdrawn_at is null;
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
create table "project" (
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
  "series" text collate "C" not null,
  "level" text collate "C" not null,
  "lead" uuid not null,
  "division" uuid,
  "task" uuid,
  "parent" uuid,
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "start_year" integer not null,
  "from" date,
  "to" date,
  "planned" double precision,
  "planned_unit" text collate "C",
  "content" text collate "C",
  "ended_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "project_history" (
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
  "series" text collate "C",
  "level" text collate "C",
  "lead" uuid,
  "division" uuid,
  "task" uuid,
  "parent" uuid,
  "approved_by" text collate "C",
  "document_number" text collate "C",
  "start_year" integer,
  "from" date,
  "to" date,
  "planned" double precision,
  "planned_unit" text collate "C",
  "content" text collate "C",
  "ended_on" date,
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
create index "project_history_recorded_from_idx" on "project_history" ("recorded_from");
create index "project_created_at_id_idx" on "project" ("created_at", "id");
create index "project_wall_division_idx" on "project" ("wall_division");
create index "project_wall_organisation_idx" on "project" ("wall_organisation");
create index "project_wall_person_idx" on "project" ("wall_person");
create index "project_lead_idx" on "project" ("lead");
create index "project_division_idx" on "project" ("division");
create index "project_task_idx" on "project" ("task");
create index "project_parent_idx" on "project" ("parent");
create index "project_start_year_id_idx" on "project" ("start_year", "id");
alter table "project" enable row level security;
alter table "project" force row level security;
create policy wall_read on "project" for select using (true);
create policy wall_insert on "project" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "project" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "project_history" enable row level security;
alter table "project_history" force row level security;
create policy wall_read on "project_history" for select using (true);
create policy wall_insert on "project_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "project_acceptance" (
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
  "project" uuid not null,
  "participant" uuid,
  "stage" text collate "C" not null,
  "accepted_on" date not null,
  "accepted_by" text collate "C" not null,
  "score" double precision,
  "result" text collate "C" not null,
  "opinion" text collate "C",
  "rectify_by" date,
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "project_acceptance_history" (
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
  "project" uuid,
  "participant" uuid,
  "stage" text collate "C",
  "accepted_on" date,
  "accepted_by" text collate "C",
  "score" double precision,
  "result" text collate "C",
  "opinion" text collate "C",
  "rectify_by" date,
  "document_number" text collate "C",
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
create index "project_acceptance_history_recorded_from_idx" on "project_acceptance_history" ("recorded_from");
create index "project_acceptance_created_at_id_idx" on "project_acceptance" ("created_at", "id");
create index "project_acceptance_wall_division_idx" on "project_acceptance" ("wall_division");
create index "project_acceptance_wall_organisation_idx" on "project_acceptance" ("wall_organisation");
create index "project_acceptance_wall_person_idx" on "project_acceptance" ("wall_person");
create index "project_acceptance_project_idx" on "project_acceptance" ("project");
create index "project_acceptance_participant_idx" on "project_acceptance" ("participant");
create index "project_acceptance_accepted_on_id_idx" on "project_acceptance" ("accepted_on", "id");
alter table "project_acceptance" enable row level security;
alter table "project_acceptance" force row level security;
create policy wall_read on "project_acceptance" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "project_acceptance" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "project_acceptance" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "project_acceptance_history" enable row level security;
alter table "project_acceptance_history" force row level security;
create policy wall_read on "project_acceptance_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "project_acceptance_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "project_participant" (
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
  "project" uuid not null,
  "organisation" uuid not null,
  "role" text collate "C" not null,
  "cohort" integer not null,
  "offering" uuid,
  "teacher" uuid,
  "master" uuid,
  "person_name" text collate "C",
  "status" text collate "C" not null,
  "from" date,
  "to" date,
  "document_number" text collate "C",
  primary key ("id")
);
create table "project_participant_history" (
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
  "project" uuid,
  "organisation" uuid,
  "role" text collate "C",
  "cohort" integer,
  "offering" uuid,
  "teacher" uuid,
  "master" uuid,
  "person_name" text collate "C",
  "status" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "project_participant_history_recorded_from_idx" on "project_participant_history" ("recorded_from");
create index "project_participant_created_at_id_idx" on "project_participant" ("created_at", "id");
create index "project_participant_wall_division_idx" on "project_participant" ("wall_division");
create index "project_participant_wall_organisation_idx" on "project_participant" ("wall_organisation");
create index "project_participant_wall_person_idx" on "project_participant" ("wall_person");
create index "project_participant_project_idx" on "project_participant" ("project");
create index "project_participant_organisation_idx" on "project_participant" ("organisation");
create index "project_participant_offering_idx" on "project_participant" ("offering");
create index "project_participant_teacher_idx" on "project_participant" ("teacher");
create index "project_participant_master_idx" on "project_participant" ("master");
create index "project_participant_cohort_id_idx" on "project_participant" ("cohort", "id");
alter table "project_participant" enable row level security;
alter table "project_participant" force row level security;
create policy wall_read on "project_participant" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "project_participant" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "project_participant" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "project_participant_history" enable row level security;
alter table "project_participant_history" force row level security;
create policy wall_read on "project_participant_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "project_participant_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or starts_with(nullif(current_setting('app.division', true), ''), wall_division) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "public_notice" (
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
  "office" uuid not null,
  "content" text collate "C" not null,
  "items" jsonb,
  "working_days" integer not null,
  "contact" text collate "C" not null,
  "from" date,
  "to" date,
  "provisional" boolean,
  "signed_by" text collate "C",
  primary key ("id")
);
create table "public_notice_history" (
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
  "office" uuid,
  "content" text collate "C",
  "items" jsonb,
  "working_days" integer,
  "contact" text collate "C",
  "from" date,
  "to" date,
  "provisional" boolean,
  "signed_by" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "public_notice_history_recorded_from_idx" on "public_notice_history" ("recorded_from");
create index "public_notice_created_at_id_idx" on "public_notice" ("created_at", "id");
create index "public_notice_wall_division_idx" on "public_notice" ("wall_division");
create index "public_notice_wall_organisation_idx" on "public_notice" ("wall_organisation");
create index "public_notice_wall_person_idx" on "public_notice" ("wall_person");
create index "public_notice_office_idx" on "public_notice" ("office");
create index "public_notice_from_id_idx" on "public_notice" ("from", "id");
alter table "public_notice" enable row level security;
alter table "public_notice" force row level security;
create policy wall_read on "public_notice" for select using (true);
create policy wall_insert on "public_notice" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "public_notice" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "public_notice_history" enable row level security;
alter table "public_notice_history" force row level security;
create policy wall_read on "public_notice_history" for select using (true);
create policy wall_insert on "public_notice_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "quality_item" (
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
  "position" integer not null,
  "indicator" text collate "C" not null,
  "numerator" text collate "C",
  "counted" text collate "C" not null,
  "better" text collate "C" not null,
  "red" double precision not null,
  "green" double precision not null,
  "weight" double precision not null,
  "basis" text collate "C",
  "from" date not null,
  "to" date,
  primary key ("id")
);
create table "quality_item_history" (
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
  "position" integer,
  "indicator" text collate "C",
  "numerator" text collate "C",
  "counted" text collate "C",
  "better" text collate "C",
  "red" double precision,
  "green" double precision,
  "weight" double precision,
  "basis" text collate "C",
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
create index "quality_item_history_recorded_from_idx" on "quality_item_history" ("recorded_from");
create unique index "quality_item_division_position_from_key" on "quality_item" ("division", "position", "from") where withdrawn_at is null;
create index "quality_item_created_at_id_idx" on "quality_item" ("created_at", "id");
create index "quality_item_wall_division_idx" on "quality_item" ("wall_division");
create index "quality_item_wall_organisation_idx" on "quality_item" ("wall_organisation");
create index "quality_item_wall_person_idx" on "quality_item" ("wall_person");
create index "quality_item_division_idx" on "quality_item" ("division");
create index "quality_item_position_id_idx" on "quality_item" ("position", "id");
alter table "quality_item" enable row level security;
alter table "quality_item" force row level security;
create policy wall_read on "quality_item" for select using (true);
create policy wall_insert on "quality_item" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "quality_item" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "quality_item_history" enable row level security;
alter table "quality_item_history" force row level security;
create policy wall_read on "quality_item_history" for select using (true);
create policy wall_insert on "quality_item_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "quality_sampling" (
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
  "offering" uuid not null,
  "year" integer not null,
  "sampled_on" date not null,
  "mode" text collate "C" not null,
  "subject" text collate "C" not null,
  "grade" integer,
  "organiser" uuid not null,
  "sampled" integer not null,
  "attended" integer not null,
  "passed" integer,
  "excellent" integer,
  "mean_score" double precision,
  "full_score" double precision,
  "analysis" text collate "C",
  "papers" uuid[],
  primary key ("id")
);
create table "quality_sampling_history" (
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
  "offering" uuid,
  "year" integer,
  "sampled_on" date,
  "mode" text collate "C",
  "subject" text collate "C",
  "grade" integer,
  "organiser" uuid,
  "sampled" integer,
  "attended" integer,
  "passed" integer,
  "excellent" integer,
  "mean_score" double precision,
  "full_score" double precision,
  "analysis" text collate "C",
  "papers" uuid[],
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "quality_sampling_history_recorded_from_idx" on "quality_sampling_history" ("recorded_from");
create unique index "quality_sampling_offering_sampled_on_subject_mode_key" on "quality_sampling" ("offering", "sampled_on", "subject", "mode") where withdrawn_at is null;
create index "quality_sampling_created_at_id_idx" on "quality_sampling" ("created_at", "id");
create index "quality_sampling_wall_division_idx" on "quality_sampling" ("wall_division");
create index "quality_sampling_wall_organisation_idx" on "quality_sampling" ("wall_organisation");
create index "quality_sampling_wall_person_idx" on "quality_sampling" ("wall_person");
create index "quality_sampling_offering_idx" on "quality_sampling" ("offering");
create index "quality_sampling_organiser_idx" on "quality_sampling" ("organiser");
create index "quality_sampling_sampled_on_id_idx" on "quality_sampling" ("sampled_on", "id");
alter table "quality_sampling" enable row level security;
alter table "quality_sampling" force row level security;
create policy wall_read on "quality_sampling" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "quality_sampling" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "quality_sampling" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "quality_sampling_history" enable row level security;
alter table "quality_sampling_history" force row level security;
create policy wall_read on "quality_sampling_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "quality_sampling_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "recognition_evidence" (
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
  "recognition" uuid not null,
  "condition" text collate "C" not null,
  "statement" text collate "C" not null,
  "school" uuid,
  "agreement" uuid,
  "from" date,
  "to" date,
  "quantity" double precision,
  "quantity_unit" text collate "C",
  "amount" bigint,
  "evidence" uuid[],
  primary key ("id")
);
create table "recognition_evidence_history" (
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
  "recognition" uuid,
  "condition" text collate "C",
  "statement" text collate "C",
  "school" uuid,
  "agreement" uuid,
  "from" date,
  "to" date,
  "quantity" double precision,
  "quantity_unit" text collate "C",
  "amount" bigint,
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
create index "recognition_evidence_history_recorded_from_idx" on "recognition_evidence_history" ("recorded_from");
create index "recognition_evidence_created_at_id_idx" on "recognition_evidence" ("created_at", "id");
create index "recognition_evidence_wall_division_idx" on "recognition_evidence" ("wall_division");
create index "recognition_evidence_wall_organisation_idx" on "recognition_evidence" ("wall_organisation");
create index "recognition_evidence_wall_person_idx" on "recognition_evidence" ("wall_person");
create index "recognition_evidence_recognition_idx" on "recognition_evidence" ("recognition");
create index "recognition_evidence_school_idx" on "recognition_evidence" ("school");
create index "recognition_evidence_agreement_idx" on "recognition_evidence" ("agreement");
alter table "recognition_evidence" enable row level security;
alter table "recognition_evidence" force row level security;
create policy wall_read on "recognition_evidence" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "recognition_evidence" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "recognition_evidence" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "recognition_evidence_history" enable row level security;
alter table "recognition_evidence_history" force row level security;
create policy wall_read on "recognition_evidence_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "recognition_evidence_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "recruitment_case" (
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
  "year" integer not null,
  "post" text collate "C" not null,
  "programme" uuid,
  "teaching_category" text collate "C" not null,
  "method" text collate "C" not null,
  "candidate" text collate "C" not null,
  "id_number" text collate "C",
  "schooling" text collate "C" not null,
  "skill_level" text collate "C",
  "enterprise_years" double precision not null,
  "related_years" double precision,
  "waiver" text collate "C",
  "waiver_reason" text collate "C",
  "scarce_recognised_by" text collate "C",
  "employment_kind" text collate "C" not null,
  "qualified" text collate "C" not null,
  "qualification_due" date,
  "notice_from" date,
  "notice_to" date,
  "decision" text collate "C" not null,
  "decided_on" date,
  "approval_number" text collate "C",
  "teacher" uuid,
  "evidence" uuid[],
  primary key ("id")
);
create table "recruitment_case_history" (
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
  "year" integer,
  "post" text collate "C",
  "programme" uuid,
  "teaching_category" text collate "C",
  "method" text collate "C",
  "candidate" text collate "C",
  "id_number" text collate "C",
  "schooling" text collate "C",
  "skill_level" text collate "C",
  "enterprise_years" double precision,
  "related_years" double precision,
  "waiver" text collate "C",
  "waiver_reason" text collate "C",
  "scarce_recognised_by" text collate "C",
  "employment_kind" text collate "C",
  "qualified" text collate "C",
  "qualification_due" date,
  "notice_from" date,
  "notice_to" date,
  "decision" text collate "C",
  "decided_on" date,
  "approval_number" text collate "C",
  "teacher" uuid,
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
create index "recruitment_case_history_recorded_from_idx" on "recruitment_case_history" ("recorded_from");
create unique index "recruitment_case_school_year_id_number_post_key" on "recruitment_case" ("school", "year", "id_number", "post") where withdrawn_at is null;
create index "recruitment_case_created_at_id_idx" on "recruitment_case" ("created_at", "id");
create index "recruitment_case_wall_division_idx" on "recruitment_case" ("wall_division");
create index "recruitment_case_wall_organisation_idx" on "recruitment_case" ("wall_organisation");
create index "recruitment_case_wall_person_idx" on "recruitment_case" ("wall_person");
create index "recruitment_case_school_idx" on "recruitment_case" ("school");
create index "recruitment_case_programme_idx" on "recruitment_case" ("programme");
create index "recruitment_case_teacher_idx" on "recruitment_case" ("teacher");
create index "recruitment_case_year_id_idx" on "recruitment_case" ("year", "id");
alter table "recruitment_case" enable row level security;
alter table "recruitment_case" force row level security;
create policy wall_read on "recruitment_case" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "recruitment_case" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "recruitment_case" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "recruitment_case_history" enable row level security;
alter table "recruitment_case_history" force row level security;
create policy wall_read on "recruitment_case_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "recruitment_case_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "registration_change" (
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
  "student" uuid not null,
  "school" uuid not null,
  "kind" text collate "C" not null,
  "on" date not null,
  "cause" text collate "C" not null,
  "explanation" text collate "C",
  "other_school" uuid,
  "other_school_name" text collate "C",
  "new_offering" uuid,
  "return_by" date,
  "help_given" text collate "C",
  "approved_on" date,
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "registration_change_history" (
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
  "student" uuid,
  "school" uuid,
  "kind" text collate "C",
  "on" date,
  "cause" text collate "C",
  "explanation" text collate "C",
  "other_school" uuid,
  "other_school_name" text collate "C",
  "new_offering" uuid,
  "return_by" date,
  "help_given" text collate "C",
  "approved_on" date,
  "document_number" text collate "C",
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
create index "registration_change_history_recorded_from_idx" on "registration_change_history" ("recorded_from");
create unique index "registration_change_student_kind_on_key" on "registration_change" ("student", "kind", "on") where withdrawn_at is null;
create index "registration_change_created_at_id_idx" on "registration_change" ("created_at", "id");
create index "registration_change_wall_division_idx" on "registration_change" ("wall_division");
create index "registration_change_wall_organisation_idx" on "registration_change" ("wall_organisation");
create index "registration_change_wall_person_idx" on "registration_change" ("wall_person");
create index "registration_change_student_idx" on "registration_change" ("student");
create index "registration_change_school_idx" on "registration_change" ("school");
create index "registration_change_other_school_idx" on "registration_change" ("other_school");
create index "registration_change_new_offering_idx" on "registration_change" ("new_offering");
create index "registration_change_on_id_idx" on "registration_change" ("on", "id");
alter table "registration_change" enable row level security;
alter table "registration_change" force row level security;
create policy wall_read on "registration_change" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "registration_change" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "registration_change" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "registration_change_history" enable row level security;
alter table "registration_change_history" force row level security;
create policy wall_read on "registration_change_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "registration_change_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "research_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C" not null,
  "kind" text collate "C" not null,
  "industry" uuid,
  "chain" uuid,
  "keywords" text[] collate "C",
  "problem" text collate "C" not null,
  "goal" text collate "C",
  "budget" bigint,
  "needed_by" date,
  "rights" text collate "C",
  "maturity" text collate "C",
  "projects" uuid[],
  "attachment" uuid[],
  primary key ("id")
);
create table "research_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C",
  "kind" text collate "C",
  "industry" uuid,
  "chain" uuid,
  "keywords" text[] collate "C",
  "problem" text collate "C",
  "goal" text collate "C",
  "budget" bigint,
  "needed_by" date,
  "rights" text collate "C",
  "maturity" text collate "C",
  "projects" uuid[],
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
create index "research_listing_history_recorded_from_idx" on "research_listing_history" ("recorded_from");
create unique index "research_listing_publisher_headline_valid_from_key" on "research_listing" ("publisher", "headline", "valid_from") where withdrawn_at is null;
create index "research_listing_created_at_id_idx" on "research_listing" ("created_at", "id");
create index "research_listing_wall_division_idx" on "research_listing" ("wall_division");
create index "research_listing_wall_organisation_idx" on "research_listing" ("wall_organisation");
create index "research_listing_wall_person_idx" on "research_listing" ("wall_person");
create index "research_listing_publisher_idx" on "research_listing" ("publisher");
create index "research_listing_division_idx" on "research_listing" ("division");
create index "research_listing_industry_idx" on "research_listing" ("industry");
create index "research_listing_chain_idx" on "research_listing" ("chain");
create index "research_listing_valid_from_id_idx" on "research_listing" ("valid_from", "id");
alter table "research_listing" enable row level security;
alter table "research_listing" force row level security;
create policy wall_read on "research_listing" for select using (true);
create policy wall_insert on "research_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "research_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "research_listing_history" enable row level security;
alter table "research_listing_history" force row level security;
create policy wall_read on "research_listing_history" for select using (true);
create policy wall_insert on "research_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "research_project" (
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
  "project_number" text collate "C",
  "kind" text collate "C" not null,
  "level" text collate "C" not null,
  "school" uuid not null,
  "enterprise" uuid,
  "other_parties" uuid[],
  "leader" uuid,
  "members" uuid[],
  "enterprise_members" text collate "C",
  "chain" uuid,
  "grantor" text collate "C",
  "approved_on" date,
  "from" date not null,
  "to" date,
  "funding" bigint,
  "enterprise_funding" bigint,
  "own_funding" bigint,
  "accepted_on" date,
  "accepted_by" text collate "C",
  "results" text collate "C",
  "converted" boolean,
  "conversion_income" bigint,
  "conversion_plan" uuid[],
  "evidence" uuid[],
  primary key ("id")
);
create table "research_project_history" (
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
  "project_number" text collate "C",
  "kind" text collate "C",
  "level" text collate "C",
  "school" uuid,
  "enterprise" uuid,
  "other_parties" uuid[],
  "leader" uuid,
  "members" uuid[],
  "enterprise_members" text collate "C",
  "chain" uuid,
  "grantor" text collate "C",
  "approved_on" date,
  "from" date,
  "to" date,
  "funding" bigint,
  "enterprise_funding" bigint,
  "own_funding" bigint,
  "accepted_on" date,
  "accepted_by" text collate "C",
  "results" text collate "C",
  "converted" boolean,
  "conversion_income" bigint,
  "conversion_plan" uuid[],
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
create index "research_project_history_recorded_from_idx" on "research_project_history" ("recorded_from");
create unique index "research_project_school_project_number_key" on "research_project" ("school", "project_number") where withdrawn_at is null;
create index "research_project_created_at_id_idx" on "research_project" ("created_at", "id");
create index "research_project_wall_division_idx" on "research_project" ("wall_division");
create index "research_project_wall_organisation_idx" on "research_project" ("wall_organisation");
create index "research_project_wall_person_idx" on "research_project" ("wall_person");
create index "research_project_school_idx" on "research_project" ("school");
create index "research_project_enterprise_idx" on "research_project" ("enterprise");
create index "research_project_leader_idx" on "research_project" ("leader");
create index "research_project_chain_idx" on "research_project" ("chain");
create index "research_project_from_id_idx" on "research_project" ("from", "id");
alter table "research_project" enable row level security;
alter table "research_project" force row level security;
create policy wall_read on "research_project" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "research_project" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "research_project" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "research_project_history" enable row level security;
alter table "research_project_history" force row level security;
create policy wall_read on "research_project_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "research_project_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create unique index "result_use_result_kind_decision_key" on "result_use" ("result", "kind", "decision") where withdrawn_at is null;
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
create table "satisfaction_answer" (
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
  "survey" uuid not null,
  "aspect" text collate "C" not null,
  "very_satisfied" integer not null,
  "satisfied" integer not null,
  "neutral" integer not null,
  "dissatisfied" integer not null,
  primary key ("id")
);
create table "satisfaction_answer_history" (
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
  "survey" uuid,
  "aspect" text collate "C",
  "very_satisfied" integer,
  "satisfied" integer,
  "neutral" integer,
  "dissatisfied" integer,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "satisfaction_answer_history_recorded_from_idx" on "satisfaction_answer_history" ("recorded_from");
create unique index "satisfaction_answer_survey_aspect_key" on "satisfaction_answer" ("survey", "aspect") where withdrawn_at is null;
create index "satisfaction_answer_created_at_id_idx" on "satisfaction_answer" ("created_at", "id");
create index "satisfaction_answer_wall_division_idx" on "satisfaction_answer" ("wall_division");
create index "satisfaction_answer_wall_organisation_idx" on "satisfaction_answer" ("wall_organisation");
create index "satisfaction_answer_wall_person_idx" on "satisfaction_answer" ("wall_person");
create index "satisfaction_answer_survey_idx" on "satisfaction_answer" ("survey");
create index "satisfaction_answer_aspect_id_idx" on "satisfaction_answer" ("aspect", "id");
alter table "satisfaction_answer" enable row level security;
alter table "satisfaction_answer" force row level security;
create policy wall_read on "satisfaction_answer" for select using (true);
create policy wall_insert on "satisfaction_answer" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "satisfaction_answer" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "satisfaction_answer_history" enable row level security;
alter table "satisfaction_answer_history" force row level security;
create policy wall_read on "satisfaction_answer_history" for select using (true);
create policy wall_insert on "satisfaction_answer_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "satisfaction_survey" (
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
  "organisation" uuid not null,
  "year" integer not null,
  "group" text collate "C" not null,
  "method" text collate "C" not null,
  "conducted_by" uuid not null,
  "from" date not null,
  "to" date,
  "asked" integer not null,
  "answered" integer not null,
  "valid" integer not null,
  "questionnaire" uuid[],
  "report" uuid[],
  primary key ("id")
);
create table "satisfaction_survey_history" (
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
  "organisation" uuid,
  "year" integer,
  "group" text collate "C",
  "method" text collate "C",
  "conducted_by" uuid,
  "from" date,
  "to" date,
  "asked" integer,
  "answered" integer,
  "valid" integer,
  "questionnaire" uuid[],
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
create index "satisfaction_survey_history_recorded_from_idx" on "satisfaction_survey_history" ("recorded_from");
create unique index "satisfaction_survey_organisation_year_group_name_key" on "satisfaction_survey" ("organisation", "year", "group", "name") where withdrawn_at is null;
create index "satisfaction_survey_created_at_id_idx" on "satisfaction_survey" ("created_at", "id");
create index "satisfaction_survey_wall_division_idx" on "satisfaction_survey" ("wall_division");
create index "satisfaction_survey_wall_organisation_idx" on "satisfaction_survey" ("wall_organisation");
create index "satisfaction_survey_wall_person_idx" on "satisfaction_survey" ("wall_person");
create index "satisfaction_survey_organisation_idx" on "satisfaction_survey" ("organisation");
create index "satisfaction_survey_conducted_by_idx" on "satisfaction_survey" ("conducted_by");
create index "satisfaction_survey_year_id_idx" on "satisfaction_survey" ("year", "id");
alter table "satisfaction_survey" enable row level security;
alter table "satisfaction_survey" force row level security;
create policy wall_read on "satisfaction_survey" for select using (true);
create policy wall_insert on "satisfaction_survey" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "satisfaction_survey" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "satisfaction_survey_history" enable row level security;
alter table "satisfaction_survey_history" force row level security;
create policy wall_read on "satisfaction_survey_history" for select using (true);
create policy wall_insert on "satisfaction_survey_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "scholarship" (
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
  "student" uuid not null,
  "school" uuid not null,
  "school_year" integer not null,
  "kind" text collate "C" not null,
  "name" text collate "C" not null,
  "grade" text collate "C",
  "amount" double precision not null,
  "donor" uuid,
  "grounds" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "granted_on" date not null,
  "document_number" text collate "C",
  "paid_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "scholarship_history" (
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
  "student" uuid,
  "school" uuid,
  "school_year" integer,
  "kind" text collate "C",
  "name" text collate "C",
  "grade" text collate "C",
  "amount" double precision,
  "donor" uuid,
  "grounds" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "granted_on" date,
  "document_number" text collate "C",
  "paid_on" date,
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
create index "scholarship_history_recorded_from_idx" on "scholarship_history" ("recorded_from");
create unique index "scholarship_student_kind_school_year_name_key" on "scholarship" ("student", "kind", "school_year", "name") where withdrawn_at is null;
create index "scholarship_created_at_id_idx" on "scholarship" ("created_at", "id");
create index "scholarship_wall_division_idx" on "scholarship" ("wall_division");
create index "scholarship_wall_organisation_idx" on "scholarship" ("wall_organisation");
create index "scholarship_wall_person_idx" on "scholarship" ("wall_person");
create index "scholarship_student_idx" on "scholarship" ("student");
create index "scholarship_school_idx" on "scholarship" ("school");
create index "scholarship_donor_idx" on "scholarship" ("donor");
create index "scholarship_school_year_id_idx" on "scholarship" ("school_year", "id");
alter table "scholarship" enable row level security;
alter table "scholarship" force row level security;
create policy wall_read on "scholarship" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "scholarship" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "scholarship" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "scholarship_history" enable row level security;
alter table "scholarship_history" force row level security;
create policy wall_read on "scholarship_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "scholarship_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create table "school_condition_year" (
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
  "school" uuid not null,
  "year" integer not null,
  "reference_date" date not null,
  "land_area" double precision,
  "floor_area" double precision,
  "teaching_floor" double precision,
  "dormitory_floor" double precision,
  "not_owned_floor" double precision,
  "equipment" bigint,
  "enterprise_equipment" bigint,
  "books" integer,
  "computers" integer,
  "practice_seats" integer,
  "bandwidth" integer,
  "standard" uuid,
  "excluded" boolean,
  "excluded_reason" text collate "C",
  "result" text collate "C",
  "confirmed_by" uuid,
  "confirmed_on" date,
  "document_number" text collate "C",
  "gaps" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "school_condition_year_history" (
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
  "school" uuid,
  "year" integer,
  "reference_date" date,
  "land_area" double precision,
  "floor_area" double precision,
  "teaching_floor" double precision,
  "dormitory_floor" double precision,
  "not_owned_floor" double precision,
  "equipment" bigint,
  "enterprise_equipment" bigint,
  "books" integer,
  "computers" integer,
  "practice_seats" integer,
  "bandwidth" integer,
  "standard" uuid,
  "excluded" boolean,
  "excluded_reason" text collate "C",
  "result" text collate "C",
  "confirmed_by" uuid,
  "confirmed_on" date,
  "document_number" text collate "C",
  "gaps" text collate "C",
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
create index "school_condition_year_history_recorded_from_idx" on "school_condition_year_history" ("recorded_from");
create unique index "school_condition_year_school_year_key" on "school_condition_year" ("school", "year") where withdrawn_at is null;
create index "school_condition_year_created_at_id_idx" on "school_condition_year" ("created_at", "id");
create index "school_condition_year_wall_division_idx" on "school_condition_year" ("wall_division");
create index "school_condition_year_wall_organisation_idx" on "school_condition_year" ("wall_organisation");
create index "school_condition_year_wall_person_idx" on "school_condition_year" ("wall_person");
create index "school_condition_year_school_idx" on "school_condition_year" ("school");
create index "school_condition_year_standard_idx" on "school_condition_year" ("standard");
create index "school_condition_year_confirmed_by_idx" on "school_condition_year" ("confirmed_by");
create index "school_condition_year_year_id_idx" on "school_condition_year" ("year", "id");
alter table "school_condition_year" enable row level security;
alter table "school_condition_year" force row level security;
create policy wall_read on "school_condition_year" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "school_condition_year" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "school_condition_year" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "school_condition_year_history" enable row level security;
alter table "school_condition_year_history" force row level security;
create policy wall_read on "school_condition_year_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "school_condition_year_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "school_industry_link" (
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
  "leading_industry" uuid not null,
  "offerings" uuid[],
  "service" text collate "C" not null,
  "from" date not null,
  "to" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "school_industry_link_history" (
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
  "leading_industry" uuid,
  "offerings" uuid[],
  "service" text collate "C",
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
create index "school_industry_link_history_recorded_from_idx" on "school_industry_link_history" ("recorded_from");
create unique index "school_industry_link_school_leading_industry_from_key" on "school_industry_link" ("school", "leading_industry", "from") where withdrawn_at is null;
create index "school_industry_link_created_at_id_idx" on "school_industry_link" ("created_at", "id");
create index "school_industry_link_wall_division_idx" on "school_industry_link" ("wall_division");
create index "school_industry_link_wall_organisation_idx" on "school_industry_link" ("wall_organisation");
create index "school_industry_link_wall_person_idx" on "school_industry_link" ("wall_person");
create index "school_industry_link_school_idx" on "school_industry_link" ("school");
create index "school_industry_link_leading_industry_idx" on "school_industry_link" ("leading_industry");
create index "school_industry_link_from_id_idx" on "school_industry_link" ("from", "id");
alter table "school_industry_link" enable row level security;
alter table "school_industry_link" force row level security;
create policy wall_read on "school_industry_link" for select using (true);
create policy wall_insert on "school_industry_link" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "school_industry_link" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "school_industry_link_history" enable row level security;
alter table "school_industry_link_history" force row level security;
create policy wall_read on "school_industry_link_history" for select using (true);
create policy wall_insert on "school_industry_link_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "secondment" (
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
  "kind" text collate "C" not null,
  "sender" uuid not null,
  "receiver" uuid,
  "receiver_name" text collate "C",
  "province" text collate "C",
  "post" text collate "C",
  "from" date not null,
  "to" date,
  "document_number" text collate "C",
  "result" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "secondment_history" (
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
  "kind" text collate "C",
  "sender" uuid,
  "receiver" uuid,
  "receiver_name" text collate "C",
  "province" text collate "C",
  "post" text collate "C",
  "from" date,
  "to" date,
  "document_number" text collate "C",
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
create index "secondment_history_recorded_from_idx" on "secondment_history" ("recorded_from");
create unique index "secondment_teacher_from_key" on "secondment" ("teacher", "from") where withdrawn_at is null;
create index "secondment_created_at_id_idx" on "secondment" ("created_at", "id");
create index "secondment_wall_division_idx" on "secondment" ("wall_division");
create index "secondment_wall_organisation_idx" on "secondment" ("wall_organisation");
create index "secondment_wall_person_idx" on "secondment" ("wall_person");
create index "secondment_teacher_idx" on "secondment" ("teacher");
create index "secondment_sender_idx" on "secondment" ("sender");
create index "secondment_receiver_idx" on "secondment" ("receiver");
create index "secondment_from_id_idx" on "secondment" ("from", "id");
alter table "secondment" enable row level security;
alter table "secondment" force row level security;
create policy wall_read on "secondment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "secondment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "secondment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "secondment_history" enable row level security;
alter table "secondment_history" force row level security;
create policy wall_read on "secondment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "secondment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "sitting" alter column "conference" drop not null;
alter table "sitting" add column "council" uuid;
alter table "sitting_history" add column "council" uuid;
alter table "sitting" add column "invited" uuid[];
alter table "sitting_history" add column "invited" uuid[];
create index "sitting_council_idx" on "sitting" ("council");
create table "skill_certificate" (
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
  "kind" text collate "C" not null,
  "certificate_name" text collate "C" not null,
  "level" text collate "C" not null,
  "certificate_number" text collate "C" not null,
  "student" uuid,
  "holder" text collate "C" not null,
  "identity_number" text collate "C",
  "school" uuid not null,
  "occupation" uuid,
  "offering" uuid,
  "evaluator" uuid,
  "issuer" text collate "C" not null,
  "assessed_on" date,
  "theory_score" double precision,
  "practice_score" double precision,
  "issued_on" date not null,
  "valid_to" date,
  "verified_at" text collate "C",
  "verified_on" date,
  "revoked_on" date,
  "scan" uuid[],
  primary key ("id")
);
create table "skill_certificate_history" (
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
  "kind" text collate "C",
  "certificate_name" text collate "C",
  "level" text collate "C",
  "certificate_number" text collate "C",
  "student" uuid,
  "holder" text collate "C",
  "identity_number" text collate "C",
  "school" uuid,
  "occupation" uuid,
  "offering" uuid,
  "evaluator" uuid,
  "issuer" text collate "C",
  "assessed_on" date,
  "theory_score" double precision,
  "practice_score" double precision,
  "issued_on" date,
  "valid_to" date,
  "verified_at" text collate "C",
  "verified_on" date,
  "revoked_on" date,
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
create index "skill_certificate_history_recorded_from_idx" on "skill_certificate_history" ("recorded_from");
create unique index "skill_certificate_kind_certificate_number_key" on "skill_certificate" ("kind", "certificate_number") where withdrawn_at is null;
create index "skill_certificate_created_at_id_idx" on "skill_certificate" ("created_at", "id");
create index "skill_certificate_wall_division_idx" on "skill_certificate" ("wall_division");
create index "skill_certificate_wall_organisation_idx" on "skill_certificate" ("wall_organisation");
create index "skill_certificate_wall_person_idx" on "skill_certificate" ("wall_person");
create index "skill_certificate_student_idx" on "skill_certificate" ("student");
create index "skill_certificate_school_idx" on "skill_certificate" ("school");
create index "skill_certificate_occupation_idx" on "skill_certificate" ("occupation");
create index "skill_certificate_offering_idx" on "skill_certificate" ("offering");
create index "skill_certificate_evaluator_idx" on "skill_certificate" ("evaluator");
create index "skill_certificate_issued_on_id_idx" on "skill_certificate" ("issued_on", "id");
alter table "skill_certificate" enable row level security;
alter table "skill_certificate" force row level security;
create policy wall_read on "skill_certificate" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "skill_certificate" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "skill_certificate" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "skill_certificate_history" enable row level security;
alter table "skill_certificate_history" force row level security;
create policy wall_read on "skill_certificate_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "skill_certificate_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "skilled_master" (
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
  "id_number" text collate "C",
  "gender" text collate "C",
  "source" text collate "C" not null,
  "organisation" uuid not null,
  "teacher" uuid,
  "person" uuid,
  "occupation" uuid,
  "skill_level" text collate "C" not null,
  "certificate_number" text collate "C",
  "specialty" text collate "C" not null,
  "programmes" text[] collate "C",
  "achievements" text collate "C",
  "mobile_phone" text collate "C",
  "selected_in" integer not null,
  "document_number" text collate "C",
  "from" date,
  "to" date,
  "left_reason" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "skilled_master_history" (
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
  "id_number" text collate "C",
  "gender" text collate "C",
  "source" text collate "C",
  "organisation" uuid,
  "teacher" uuid,
  "person" uuid,
  "occupation" uuid,
  "skill_level" text collate "C",
  "certificate_number" text collate "C",
  "specialty" text collate "C",
  "programmes" text[] collate "C",
  "achievements" text collate "C",
  "mobile_phone" text collate "C",
  "selected_in" integer,
  "document_number" text collate "C",
  "from" date,
  "to" date,
  "left_reason" text collate "C",
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
create index "skilled_master_history_recorded_from_idx" on "skilled_master_history" ("recorded_from");
create unique index "skilled_master_id_number_key" on "skilled_master" ("id_number") where withdrawn_at is null;
create index "skilled_master_created_at_id_idx" on "skilled_master" ("created_at", "id");
create index "skilled_master_wall_division_idx" on "skilled_master" ("wall_division");
create index "skilled_master_wall_organisation_idx" on "skilled_master" ("wall_organisation");
create index "skilled_master_wall_person_idx" on "skilled_master" ("wall_person");
create index "skilled_master_organisation_idx" on "skilled_master" ("organisation");
create index "skilled_master_teacher_idx" on "skilled_master" ("teacher");
create index "skilled_master_person_idx" on "skilled_master" ("person");
create index "skilled_master_occupation_idx" on "skilled_master" ("occupation");
create index "skilled_master_specialty_id_idx" on "skilled_master" ("specialty", "id");
alter table "skilled_master" enable row level security;
alter table "skilled_master" force row level security;
create policy wall_read on "skilled_master" for select using (true);
create policy wall_insert on "skilled_master" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "skilled_master" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "skilled_master_history" enable row level security;
alter table "skilled_master_history" force row level security;
create policy wall_read on "skilled_master_history" for select using (true);
create policy wall_insert on "skilled_master_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "staff_training_fund" (
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
  "enterprise" uuid not null,
  "year" integer not null,
  "carried_in" bigint,
  "extracted" bigint not null,
  "used" bigint,
  "used_for_frontline" bigint,
  "used_at_schools" bigint,
  "persons_trained" integer,
  "training_plan" uuid[],
  "training_post" boolean,
  "audited" boolean,
  "auditor" text collate "C",
  "audited_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "staff_training_fund_history" (
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
  "enterprise" uuid,
  "year" integer,
  "carried_in" bigint,
  "extracted" bigint,
  "used" bigint,
  "used_for_frontline" bigint,
  "used_at_schools" bigint,
  "persons_trained" integer,
  "training_plan" uuid[],
  "training_post" boolean,
  "audited" boolean,
  "auditor" text collate "C",
  "audited_on" date,
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
create index "staff_training_fund_history_recorded_from_idx" on "staff_training_fund_history" ("recorded_from");
create unique index "staff_training_fund_enterprise_year_key" on "staff_training_fund" ("enterprise", "year") where withdrawn_at is null;
create index "staff_training_fund_created_at_id_idx" on "staff_training_fund" ("created_at", "id");
create index "staff_training_fund_wall_division_idx" on "staff_training_fund" ("wall_division");
create index "staff_training_fund_wall_organisation_idx" on "staff_training_fund" ("wall_organisation");
create index "staff_training_fund_wall_person_idx" on "staff_training_fund" ("wall_person");
create index "staff_training_fund_enterprise_idx" on "staff_training_fund" ("enterprise");
create index "staff_training_fund_year_id_idx" on "staff_training_fund" ("year", "id");
alter table "staff_training_fund" enable row level security;
alter table "staff_training_fund" force row level security;
create policy wall_read on "staff_training_fund" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "staff_training_fund" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "staff_training_fund" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "staff_training_fund_history" enable row level security;
alter table "staff_training_fund_history" force row level security;
create policy wall_read on "staff_training_fund_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "staff_training_fund_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "streaming_decision" (
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
  "school" uuid not null,
  "cohort" integer not null,
  "planned" integer,
  "students" integer not null,
  "to_general" integer not null,
  "to_vocational" integer not null,
  "receiving_school" uuid,
  "basis" text collate "C" not null,
  "ratio_source" text collate "C",
  "decided_on" date not null,
  "decided_by" text collate "C" not null,
  "document_number" text collate "C",
  "note" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "streaming_decision_history" (
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
  "school" uuid,
  "cohort" integer,
  "planned" integer,
  "students" integer,
  "to_general" integer,
  "to_vocational" integer,
  "receiving_school" uuid,
  "basis" text collate "C",
  "ratio_source" text collate "C",
  "decided_on" date,
  "decided_by" text collate "C",
  "document_number" text collate "C",
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
create index "streaming_decision_history_recorded_from_idx" on "streaming_decision_history" ("recorded_from");
create unique index "streaming_decision_school_cohort_decided_on_key" on "streaming_decision" ("school", "cohort", "decided_on") where withdrawn_at is null;
create index "streaming_decision_created_at_id_idx" on "streaming_decision" ("created_at", "id");
create index "streaming_decision_wall_division_idx" on "streaming_decision" ("wall_division");
create index "streaming_decision_wall_organisation_idx" on "streaming_decision" ("wall_organisation");
create index "streaming_decision_wall_person_idx" on "streaming_decision" ("wall_person");
create index "streaming_decision_school_idx" on "streaming_decision" ("school");
create index "streaming_decision_receiving_school_idx" on "streaming_decision" ("receiving_school");
create index "streaming_decision_decided_on_id_idx" on "streaming_decision" ("decided_on", "id");
alter table "streaming_decision" enable row level security;
alter table "streaming_decision" force row level security;
create policy wall_read on "streaming_decision" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "streaming_decision" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "streaming_decision" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "streaming_decision_history" enable row level security;
alter table "streaming_decision_history" force row level security;
create policy wall_read on "streaming_decision_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "streaming_decision_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "student" (
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
  "registration_number" text collate "C" not null,
  "name" text collate "C" not null,
  "identity_number" text collate "C",
  "gender" text collate "C",
  "born_on" date,
  "school" uuid not null,
  "offering" uuid,
  "student_class" uuid,
  "entry_year" integer not null,
  "admission_season" text collate "C",
  "study_form" text collate "C",
  "student_source" text collate "C",
  "former_school" text collate "C",
  "home_division" uuid,
  "home_area" text collate "C",
  "migrant_child" boolean,
  "boarding" boolean,
  "hardship" text collate "C",
  "hardship_on" date,
  "registration_status" text collate "C" not null,
  "graduated_on" date,
  "mobile_phone" text collate "C",
  "guardian" text collate "C",
  "guardian_phone" text collate "C",
  "person" uuid,
  "guardian_account" uuid,
  primary key ("id")
);
create table "student_history" (
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
  "registration_number" text collate "C",
  "name" text collate "C",
  "identity_number" text collate "C",
  "gender" text collate "C",
  "born_on" date,
  "school" uuid,
  "offering" uuid,
  "student_class" uuid,
  "entry_year" integer,
  "admission_season" text collate "C",
  "study_form" text collate "C",
  "student_source" text collate "C",
  "former_school" text collate "C",
  "home_division" uuid,
  "home_area" text collate "C",
  "migrant_child" boolean,
  "boarding" boolean,
  "hardship" text collate "C",
  "hardship_on" date,
  "registration_status" text collate "C",
  "graduated_on" date,
  "mobile_phone" text collate "C",
  "guardian" text collate "C",
  "guardian_phone" text collate "C",
  "person" uuid,
  "guardian_account" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "student_history_recorded_from_idx" on "student_history" ("recorded_from");
create unique index "student_registration_number_key" on "student" ("registration_number") where withdrawn_at is null;
create index "student_created_at_id_idx" on "student" ("created_at", "id");
create index "student_wall_division_idx" on "student" ("wall_division");
create index "student_wall_organisation_idx" on "student" ("wall_organisation");
create index "student_wall_person_idx" on "student" ("wall_person");
create index "student_school_idx" on "student" ("school");
create index "student_offering_idx" on "student" ("offering");
create index "student_student_class_idx" on "student" ("student_class");
create index "student_home_division_idx" on "student" ("home_division");
create index "student_person_idx" on "student" ("person");
create index "student_guardian_account_idx" on "student" ("guardian_account");
create index "student_name_id_idx" on "student" ("name", "id");
alter table "student" enable row level security;
alter table "student" force row level security;
create policy wall_read on "student" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "student" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "student_history" enable row level security;
alter table "student_history" force row level security;
create policy wall_read on "student_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "student_aid" (
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
  "student" uuid not null,
  "school" uuid not null,
  "school_year" integer not null,
  "term" text collate "C" not null,
  "kind" text collate "C" not null,
  "hardship" text collate "C",
  "amount" double precision not null,
  "granted_on" date,
  "paid_on" date,
  "returned_on" date,
  "note" text collate "C",
  primary key ("id")
);
create table "student_aid_history" (
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
  "student" uuid,
  "school" uuid,
  "school_year" integer,
  "term" text collate "C",
  "kind" text collate "C",
  "hardship" text collate "C",
  "amount" double precision,
  "granted_on" date,
  "paid_on" date,
  "returned_on" date,
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
create index "student_aid_history_recorded_from_idx" on "student_aid_history" ("recorded_from");
create unique index "student_aid_student_kind_school_year_term_key" on "student_aid" ("student", "kind", "school_year", "term") where withdrawn_at is null;
create index "student_aid_created_at_id_idx" on "student_aid" ("created_at", "id");
create index "student_aid_wall_division_idx" on "student_aid" ("wall_division");
create index "student_aid_wall_organisation_idx" on "student_aid" ("wall_organisation");
create index "student_aid_wall_person_idx" on "student_aid" ("wall_person");
create index "student_aid_student_idx" on "student_aid" ("student");
create index "student_aid_school_idx" on "student_aid" ("school");
create index "student_aid_school_year_id_idx" on "student_aid" ("school_year", "id");
alter table "student_aid" enable row level security;
alter table "student_aid" force row level security;
create policy wall_read on "student_aid" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student_aid" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "student_aid" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "student_aid_history" enable row level security;
alter table "student_aid_history" force row level security;
create policy wall_read on "student_aid_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student_aid_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "student_class" (
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
  "name" text collate "C" not null,
  "school" uuid not null,
  "offering" uuid,
  "entry_year" integer not null,
  "study_form" text collate "C",
  "class_teacher" uuid,
  "merged_into" uuid,
  "closed_on" date,
  primary key ("id")
);
create table "student_class_history" (
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
  "name" text collate "C",
  "school" uuid,
  "offering" uuid,
  "entry_year" integer,
  "study_form" text collate "C",
  "class_teacher" uuid,
  "merged_into" uuid,
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
create index "student_class_history_recorded_from_idx" on "student_class_history" ("recorded_from");
create unique index "student_class_school_entry_year_name_key" on "student_class" ("school", "entry_year", "name") where withdrawn_at is null;
create index "student_class_created_at_id_idx" on "student_class" ("created_at", "id");
create index "student_class_wall_division_idx" on "student_class" ("wall_division");
create index "student_class_wall_organisation_idx" on "student_class" ("wall_organisation");
create index "student_class_wall_person_idx" on "student_class" ("wall_person");
create index "student_class_school_idx" on "student_class" ("school");
create index "student_class_offering_idx" on "student_class" ("offering");
create index "student_class_class_teacher_idx" on "student_class" ("class_teacher");
create index "student_class_merged_into_idx" on "student_class" ("merged_into");
create index "student_class_entry_year_id_idx" on "student_class" ("entry_year", "id");
alter table "student_class" enable row level security;
alter table "student_class" force row level security;
create policy wall_read on "student_class" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student_class" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "student_class" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "student_class_history" enable row level security;
alter table "student_class_history" force row level security;
create policy wall_read on "student_class_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "student_class_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "subsidy_claim" (
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
  "number" text collate "C" not null,
  "kind" text collate "C" not null,
  "claimant" uuid not null,
  "authority" uuid not null,
  "training_class" uuid,
  "apprenticeship" uuid,
  "base" uuid,
  "standard" double precision not null,
  "standard_basis" text collate "C" not null,
  "persons" integer not null,
  "claimed_amount" bigint not null,
  "claimed_on" date not null,
  "roster" uuid[] not null,
  "approved_persons" integer,
  "approved_amount" bigint,
  "approved_on" date,
  "refusal_reason" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "budget_line" uuid,
  "paid_on" date,
  primary key ("id")
);
create table "subsidy_claim_history" (
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
  "number" text collate "C",
  "kind" text collate "C",
  "claimant" uuid,
  "authority" uuid,
  "training_class" uuid,
  "apprenticeship" uuid,
  "base" uuid,
  "standard" double precision,
  "standard_basis" text collate "C",
  "persons" integer,
  "claimed_amount" bigint,
  "claimed_on" date,
  "roster" uuid[],
  "approved_persons" integer,
  "approved_amount" bigint,
  "approved_on" date,
  "refusal_reason" text collate "C",
  "notice_from" date,
  "notice_to" date,
  "budget_line" uuid,
  "paid_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "subsidy_claim_history_recorded_from_idx" on "subsidy_claim_history" ("recorded_from");
create unique index "subsidy_claim_authority_number_key" on "subsidy_claim" ("authority", "number") where withdrawn_at is null;
create index "subsidy_claim_created_at_id_idx" on "subsidy_claim" ("created_at", "id");
create index "subsidy_claim_wall_division_idx" on "subsidy_claim" ("wall_division");
create index "subsidy_claim_wall_organisation_idx" on "subsidy_claim" ("wall_organisation");
create index "subsidy_claim_wall_person_idx" on "subsidy_claim" ("wall_person");
create index "subsidy_claim_claimant_idx" on "subsidy_claim" ("claimant");
create index "subsidy_claim_authority_idx" on "subsidy_claim" ("authority");
create index "subsidy_claim_training_class_idx" on "subsidy_claim" ("training_class");
create index "subsidy_claim_apprenticeship_idx" on "subsidy_claim" ("apprenticeship");
create index "subsidy_claim_base_idx" on "subsidy_claim" ("base");
create index "subsidy_claim_budget_line_idx" on "subsidy_claim" ("budget_line");
create index "subsidy_claim_claimed_on_id_idx" on "subsidy_claim" ("claimed_on", "id");
alter table "subsidy_claim" enable row level security;
alter table "subsidy_claim" force row level security;
create policy wall_read on "subsidy_claim" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "subsidy_claim" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "subsidy_claim" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "subsidy_claim_history" enable row level security;
alter table "subsidy_claim_history" force row level security;
create policy wall_read on "subsidy_claim_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "subsidy_claim_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "surcharge_credit" (
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
  "enterprise" uuid not null,
  "from" date not null,
  "to" date not null,
  "tax_base" bigint,
  "education_surcharge" bigint,
  "local_surcharge" bigint,
  "education_reductions" bigint,
  "local_reductions" bigint,
  "education_relief" bigint,
  "local_relief" bigint,
  "carried_in" bigint,
  "new_investment" bigint,
  "education_credit" bigint not null,
  "local_credit" bigint not null,
  "education_paid" bigint,
  "local_paid" bigint,
  "recognition" uuid,
  "filed_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "surcharge_credit_history" (
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
  "enterprise" uuid,
  "from" date,
  "to" date,
  "tax_base" bigint,
  "education_surcharge" bigint,
  "local_surcharge" bigint,
  "education_reductions" bigint,
  "local_reductions" bigint,
  "education_relief" bigint,
  "local_relief" bigint,
  "carried_in" bigint,
  "new_investment" bigint,
  "education_credit" bigint,
  "local_credit" bigint,
  "education_paid" bigint,
  "local_paid" bigint,
  "recognition" uuid,
  "filed_on" date,
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
create index "surcharge_credit_history_recorded_from_idx" on "surcharge_credit_history" ("recorded_from");
create unique index "surcharge_credit_enterprise_from_key" on "surcharge_credit" ("enterprise", "from") where withdrawn_at is null;
create index "surcharge_credit_created_at_id_idx" on "surcharge_credit" ("created_at", "id");
create index "surcharge_credit_wall_division_idx" on "surcharge_credit" ("wall_division");
create index "surcharge_credit_wall_organisation_idx" on "surcharge_credit" ("wall_organisation");
create index "surcharge_credit_wall_person_idx" on "surcharge_credit" ("wall_person");
create index "surcharge_credit_enterprise_idx" on "surcharge_credit" ("enterprise");
create index "surcharge_credit_recognition_idx" on "surcharge_credit" ("recognition");
create index "surcharge_credit_from_id_idx" on "surcharge_credit" ("from", "id");
alter table "surcharge_credit" enable row level security;
alter table "surcharge_credit" force row level security;
create policy wall_read on "surcharge_credit" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "surcharge_credit" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "surcharge_credit" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "surcharge_credit_history" enable row level security;
alter table "surcharge_credit_history" force row level security;
create policy wall_read on "surcharge_credit_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "surcharge_credit_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "talent_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "name" text collate "C" not null,
  "person" uuid,
  "consent" boolean not null,
  "consent_on" date,
  "kind" text collate "C" not null,
  "occupations" uuid[],
  "skill_level" text collate "C",
  "schooling" text collate "C",
  "skills" text[] collate "C",
  "experience" double precision,
  "wanted_places" uuid[],
  "employment_form" text collate "C",
  "wage_period" text collate "C",
  "wage_from" double precision,
  "available_from" date,
  "introduction" text collate "C",
  primary key ("id")
);
create table "talent_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "name" text collate "C",
  "person" uuid,
  "consent" boolean,
  "consent_on" date,
  "kind" text collate "C",
  "occupations" uuid[],
  "skill_level" text collate "C",
  "schooling" text collate "C",
  "skills" text[] collate "C",
  "experience" double precision,
  "wanted_places" uuid[],
  "employment_form" text collate "C",
  "wage_period" text collate "C",
  "wage_from" double precision,
  "available_from" date,
  "introduction" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "talent_listing_history_recorded_from_idx" on "talent_listing_history" ("recorded_from");
create unique index "talent_listing_publisher_headline_valid_from_key" on "talent_listing" ("publisher", "headline", "valid_from") where withdrawn_at is null;
create index "talent_listing_created_at_id_idx" on "talent_listing" ("created_at", "id");
create index "talent_listing_wall_division_idx" on "talent_listing" ("wall_division");
create index "talent_listing_wall_organisation_idx" on "talent_listing" ("wall_organisation");
create index "talent_listing_wall_person_idx" on "talent_listing" ("wall_person");
create index "talent_listing_publisher_idx" on "talent_listing" ("publisher");
create index "talent_listing_division_idx" on "talent_listing" ("division");
create index "talent_listing_person_idx" on "talent_listing" ("person");
create index "talent_listing_valid_from_id_idx" on "talent_listing" ("valid_from", "id");
alter table "talent_listing" enable row level security;
alter table "talent_listing" force row level security;
create policy wall_read on "talent_listing" for select using (true);
create policy wall_insert on "talent_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "talent_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "talent_listing_history" enable row level security;
alter table "talent_listing_history" force row level security;
create policy wall_read on "talent_listing_history" for select using (true);
create policy wall_insert on "talent_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
create table "teacher_certificate" (
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
  "kind" text collate "C" not null,
  "name" text collate "C" not null,
  "level" text collate "C" not null,
  "skill_level" text collate "C",
  "occupation" uuid,
  "number" text collate "C",
  "issued_by" text collate "C" not null,
  "obtained_on" date not null,
  "appointed_on" date,
  "valid_to" date,
  "checkable" boolean,
  "checked_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "teacher_certificate_history" (
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
  "kind" text collate "C",
  "name" text collate "C",
  "level" text collate "C",
  "skill_level" text collate "C",
  "occupation" uuid,
  "number" text collate "C",
  "issued_by" text collate "C",
  "obtained_on" date,
  "appointed_on" date,
  "valid_to" date,
  "checkable" boolean,
  "checked_on" date,
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
create index "teacher_certificate_history_recorded_from_idx" on "teacher_certificate_history" ("recorded_from");
create unique index "teacher_certificate_teacher_kind_name_level_key" on "teacher_certificate" ("teacher", "kind", "name", "level") where withdrawn_at is null;
create index "teacher_certificate_created_at_id_idx" on "teacher_certificate" ("created_at", "id");
create index "teacher_certificate_wall_division_idx" on "teacher_certificate" ("wall_division");
create index "teacher_certificate_wall_organisation_idx" on "teacher_certificate" ("wall_organisation");
create index "teacher_certificate_wall_person_idx" on "teacher_certificate" ("wall_person");
create index "teacher_certificate_teacher_idx" on "teacher_certificate" ("teacher");
create index "teacher_certificate_occupation_idx" on "teacher_certificate" ("occupation");
create index "teacher_certificate_obtained_on_id_idx" on "teacher_certificate" ("obtained_on", "id");
alter table "teacher_certificate" enable row level security;
alter table "teacher_certificate" force row level security;
create policy wall_read on "teacher_certificate" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_certificate" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teacher_certificate" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teacher_certificate_history" enable row level security;
alter table "teacher_certificate_history" force row level security;
create policy wall_read on "teacher_certificate_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_certificate_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "teacher_test" (
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
  "year" integer not null,
  "group" text collate "C" not null,
  "subject" text collate "C" not null,
  "tested_on" date not null,
  "organiser" uuid not null,
  "score" double precision,
  "result" text collate "C" not null,
  "exempt_reason" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "teacher_test_history" (
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
  "year" integer,
  "group" text collate "C",
  "subject" text collate "C",
  "tested_on" date,
  "organiser" uuid,
  "score" double precision,
  "result" text collate "C",
  "exempt_reason" text collate "C",
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
create index "teacher_test_history_recorded_from_idx" on "teacher_test_history" ("recorded_from");
create unique index "teacher_test_teacher_tested_on_subject_key" on "teacher_test" ("teacher", "tested_on", "subject") where withdrawn_at is null;
create index "teacher_test_created_at_id_idx" on "teacher_test" ("created_at", "id");
create index "teacher_test_wall_division_idx" on "teacher_test" ("wall_division");
create index "teacher_test_wall_organisation_idx" on "teacher_test" ("wall_organisation");
create index "teacher_test_wall_person_idx" on "teacher_test" ("wall_person");
create index "teacher_test_teacher_idx" on "teacher_test" ("teacher");
create index "teacher_test_organiser_idx" on "teacher_test" ("organiser");
create index "teacher_test_tested_on_id_idx" on "teacher_test" ("tested_on", "id");
alter table "teacher_test" enable row level security;
alter table "teacher_test" force row level security;
create policy wall_read on "teacher_test" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_test" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teacher_test" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teacher_test_history" enable row level security;
alter table "teacher_test_history" force row level security;
create policy wall_read on "teacher_test_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_test_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "teacher_training" (
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
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "level" text collate "C" not null,
  "organiser" text collate "C" not null,
  "place" text collate "C",
  "mode" text collate "C" not null,
  "from" date not null,
  "to" date,
  "hours" integer not null,
  "rotation" boolean,
  "abroad" boolean,
  "result" text collate "C",
  "certificate_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "teacher_training_history" (
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
  "name" text collate "C",
  "kind" text collate "C",
  "level" text collate "C",
  "organiser" text collate "C",
  "place" text collate "C",
  "mode" text collate "C",
  "from" date,
  "to" date,
  "hours" integer,
  "rotation" boolean,
  "abroad" boolean,
  "result" text collate "C",
  "certificate_number" text collate "C",
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
create index "teacher_training_history_recorded_from_idx" on "teacher_training_history" ("recorded_from");
create unique index "teacher_training_teacher_name_from_key" on "teacher_training" ("teacher", "name", "from") where withdrawn_at is null;
create index "teacher_training_created_at_id_idx" on "teacher_training" ("created_at", "id");
create index "teacher_training_wall_division_idx" on "teacher_training" ("wall_division");
create index "teacher_training_wall_organisation_idx" on "teacher_training" ("wall_organisation");
create index "teacher_training_wall_person_idx" on "teacher_training" ("wall_person");
create index "teacher_training_teacher_idx" on "teacher_training" ("teacher");
create index "teacher_training_from_id_idx" on "teacher_training" ("from", "id");
alter table "teacher_training" enable row level security;
alter table "teacher_training" force row level security;
create policy wall_read on "teacher_training" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_training" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teacher_training" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teacher_training_history" enable row level security;
alter table "teacher_training_history" force row level security;
create policy wall_read on "teacher_training_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_training_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "teacher_work" (
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
  "employer_name" text collate "C" not null,
  "employer" uuid,
  "post" text collate "C" not null,
  "from" date not null,
  "to" date,
  "related" boolean not null,
  "proof" text collate "C" not null,
  "verified_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "teacher_work_history" (
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
  "employer_name" text collate "C",
  "employer" uuid,
  "post" text collate "C",
  "from" date,
  "to" date,
  "related" boolean,
  "proof" text collate "C",
  "verified_on" date,
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
create index "teacher_work_history_recorded_from_idx" on "teacher_work_history" ("recorded_from");
create unique index "teacher_work_teacher_employer_name_from_key" on "teacher_work" ("teacher", "employer_name", "from") where withdrawn_at is null;
create index "teacher_work_created_at_id_idx" on "teacher_work" ("created_at", "id");
create index "teacher_work_wall_division_idx" on "teacher_work" ("wall_division");
create index "teacher_work_wall_organisation_idx" on "teacher_work" ("wall_organisation");
create index "teacher_work_wall_person_idx" on "teacher_work" ("wall_person");
create index "teacher_work_teacher_idx" on "teacher_work" ("teacher");
create index "teacher_work_employer_idx" on "teacher_work" ("employer");
create index "teacher_work_from_id_idx" on "teacher_work" ("from", "id");
alter table "teacher_work" enable row level security;
alter table "teacher_work" force row level security;
create policy wall_read on "teacher_work" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_work" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "teacher_work" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "teacher_work_history" enable row level security;
alter table "teacher_work_history" force row level security;
create policy wall_read on "teacher_work_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "teacher_work_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
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
create policy wall_read on "teaching_point" for select using (true);
create policy wall_insert on "teaching_point" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "teaching_point" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "teaching_point_history" enable row level security;
alter table "teaching_point_history" force row level security;
create policy wall_read on "teaching_point_history" for select using (true);
create policy wall_insert on "teaching_point_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "teaching_resource" (
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
  "offerings" uuid[],
  "courses" uuid[],
  "partners" uuid[],
  "hours" integer,
  "size_gigabytes" double precision,
  "national_platform" boolean,
  "shared_with" uuid[],
  "open" boolean,
  "address" text collate "C",
  "built_on" date,
  "closed_on" date,
  primary key ("id")
);
create table "teaching_resource_history" (
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
  "offerings" uuid[],
  "courses" uuid[],
  "partners" uuid[],
  "hours" integer,
  "size_gigabytes" double precision,
  "national_platform" boolean,
  "shared_with" uuid[],
  "open" boolean,
  "address" text collate "C",
  "built_on" date,
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
create index "teaching_resource_history_recorded_from_idx" on "teaching_resource_history" ("recorded_from");
create unique index "teaching_resource_school_name_key" on "teaching_resource" ("school", "name") where withdrawn_at is null;
create index "teaching_resource_created_at_id_idx" on "teaching_resource" ("created_at", "id");
create index "teaching_resource_wall_division_idx" on "teaching_resource" ("wall_division");
create index "teaching_resource_wall_organisation_idx" on "teaching_resource" ("wall_organisation");
create index "teaching_resource_wall_person_idx" on "teaching_resource" ("wall_person");
create index "teaching_resource_school_idx" on "teaching_resource" ("school");
create index "teaching_resource_name_id_idx" on "teaching_resource" ("name", "id");
alter table "teaching_resource" enable row level security;
alter table "teaching_resource" force row level security;
create policy wall_read on "teaching_resource" for select using (true);
create policy wall_insert on "teaching_resource" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "teaching_resource" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "teaching_resource_history" enable row level security;
alter table "teaching_resource_history" force row level security;
create policy wall_read on "teaching_resource_history" for select using (true);
create policy wall_insert on "teaching_resource_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "teaching_standard" (
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
  "edition" text collate "C" not null,
  "level" text collate "C" not null,
  "programme" uuid,
  "issued_by" text collate "C" not null,
  "document_number" text collate "C",
  "enterprises" uuid[],
  "adopted_abroad" text collate "C",
  "from" date not null,
  "to" date,
  "document" uuid[],
  primary key ("id")
);
create table "teaching_standard_history" (
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
  "edition" text collate "C",
  "level" text collate "C",
  "programme" uuid,
  "issued_by" text collate "C",
  "document_number" text collate "C",
  "enterprises" uuid[],
  "adopted_abroad" text collate "C",
  "from" date,
  "to" date,
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
create index "teaching_standard_history_recorded_from_idx" on "teaching_standard_history" ("recorded_from");
create unique index "teaching_standard_school_name_edition_key" on "teaching_standard" ("school", "name", "edition") where withdrawn_at is null;
create index "teaching_standard_created_at_id_idx" on "teaching_standard" ("created_at", "id");
create index "teaching_standard_wall_division_idx" on "teaching_standard" ("wall_division");
create index "teaching_standard_wall_organisation_idx" on "teaching_standard" ("wall_organisation");
create index "teaching_standard_wall_person_idx" on "teaching_standard" ("wall_person");
create index "teaching_standard_school_idx" on "teaching_standard" ("school");
create index "teaching_standard_programme_idx" on "teaching_standard" ("programme");
create index "teaching_standard_name_id_idx" on "teaching_standard" ("name", "id");
alter table "teaching_standard" enable row level security;
alter table "teaching_standard" force row level security;
create policy wall_read on "teaching_standard" for select using (true);
create policy wall_insert on "teaching_standard" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "teaching_standard" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "teaching_standard_history" enable row level security;
alter table "teaching_standard_history" force row level security;
create policy wall_read on "teaching_standard_history" for select using (true);
create policy wall_insert on "teaching_standard_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "teaching_team" (
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
  "leader" uuid not null,
  "members" uuid[] not null,
  "enterprises" uuid[],
  "enterprise_members" uuid[],
  "offerings" uuid[],
  "from" date not null,
  "to" date,
  "tasks" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "teaching_team_history" (
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
  "leader" uuid,
  "members" uuid[],
  "enterprises" uuid[],
  "enterprise_members" uuid[],
  "offerings" uuid[],
  "from" date,
  "to" date,
  "tasks" text collate "C",
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
create index "teaching_team_history_recorded_from_idx" on "teaching_team_history" ("recorded_from");
create unique index "teaching_team_school_name_key" on "teaching_team" ("school", "name") where withdrawn_at is null;
create index "teaching_team_created_at_id_idx" on "teaching_team" ("created_at", "id");
create index "teaching_team_wall_division_idx" on "teaching_team" ("wall_division");
create index "teaching_team_wall_organisation_idx" on "teaching_team" ("wall_organisation");
create index "teaching_team_wall_person_idx" on "teaching_team" ("wall_person");
create index "teaching_team_school_idx" on "teaching_team" ("school");
create index "teaching_team_leader_idx" on "teaching_team" ("leader");
create index "teaching_team_school_id_idx" on "teaching_team" ("school", "id");
alter table "teaching_team" enable row level security;
alter table "teaching_team" force row level security;
create policy wall_read on "teaching_team" for select using (true);
create policy wall_insert on "teaching_team" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "teaching_team" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "teaching_team_history" enable row level security;
alter table "teaching_team_history" force row level security;
create policy wall_read on "teaching_team_history" for select using (true);
create policy wall_insert on "teaching_team_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "technical_service_contract" (
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
  "contract_number" text collate "C" not null,
  "kind" text collate "C" not null,
  "school" uuid not null,
  "enterprise" uuid not null,
  "project" uuid,
  "leader" uuid,
  "team" uuid[],
  "signed_on" date not null,
  "from" date not null,
  "to" date,
  "amount" bigint not null,
  "registration_number" text collate "C",
  "split_basis" text collate "C",
  "benefit" bigint,
  "completed_on" date,
  "scan" uuid[],
  primary key ("id")
);
create table "technical_service_contract_history" (
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
  "contract_number" text collate "C",
  "kind" text collate "C",
  "school" uuid,
  "enterprise" uuid,
  "project" uuid,
  "leader" uuid,
  "team" uuid[],
  "signed_on" date,
  "from" date,
  "to" date,
  "amount" bigint,
  "registration_number" text collate "C",
  "split_basis" text collate "C",
  "benefit" bigint,
  "completed_on" date,
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
create index "technical_service_contract_history_recorded_from_idx" on "technical_service_contract_history" ("recorded_from");
create unique index "technical_service_contract_school_contract_number_key" on "technical_service_contract" ("school", "contract_number") where withdrawn_at is null;
create index "technical_service_contract_created_at_id_idx" on "technical_service_contract" ("created_at", "id");
create index "technical_service_contract_wall_division_idx" on "technical_service_contract" ("wall_division");
create index "technical_service_contract_wall_organisation_idx" on "technical_service_contract" ("wall_organisation");
create index "technical_service_contract_wall_person_idx" on "technical_service_contract" ("wall_person");
create index "technical_service_contract_school_idx" on "technical_service_contract" ("school");
create index "technical_service_contract_enterprise_idx" on "technical_service_contract" ("enterprise");
create index "technical_service_contract_project_idx" on "technical_service_contract" ("project");
create index "technical_service_contract_leader_idx" on "technical_service_contract" ("leader");
create index "technical_service_contract_signed_on_id_idx" on "technical_service_contract" ("signed_on", "id");
alter table "technical_service_contract" enable row level security;
alter table "technical_service_contract" force row level security;
create policy wall_read on "technical_service_contract" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "technical_service_contract" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "technical_service_contract" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "technical_service_contract_history" enable row level security;
alter table "technical_service_contract_history" force row level security;
create policy wall_read on "technical_service_contract_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "technical_service_contract_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "technical_service_income" (
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
  "contract" uuid not null,
  "received_on" date not null,
  "receipt_number" text collate "C" not null,
  "received" bigint not null,
  "costs" bigint,
  "taxes" bigint,
  "to_team" bigint,
  "to_school" bigint,
  "outside_wage_total" boolean,
  "basis" text collate "C",
  "distributed_on" date,
  "evidence" uuid[],
  primary key ("id")
);
create table "technical_service_income_history" (
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
  "contract" uuid,
  "received_on" date,
  "receipt_number" text collate "C",
  "received" bigint,
  "costs" bigint,
  "taxes" bigint,
  "to_team" bigint,
  "to_school" bigint,
  "outside_wage_total" boolean,
  "basis" text collate "C",
  "distributed_on" date,
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
create index "technical_service_income_history_recorded_from_idx" on "technical_service_income_history" ("recorded_from");
create unique index "technical_service_income_contract_receipt_number_key" on "technical_service_income" ("contract", "receipt_number") where withdrawn_at is null;
create index "technical_service_income_created_at_id_idx" on "technical_service_income" ("created_at", "id");
create index "technical_service_income_wall_division_idx" on "technical_service_income" ("wall_division");
create index "technical_service_income_wall_organisation_idx" on "technical_service_income" ("wall_organisation");
create index "technical_service_income_wall_person_idx" on "technical_service_income" ("wall_person");
create index "technical_service_income_contract_idx" on "technical_service_income" ("contract");
create index "technical_service_income_received_on_id_idx" on "technical_service_income" ("received_on", "id");
alter table "technical_service_income" enable row level security;
alter table "technical_service_income" force row level security;
create policy wall_read on "technical_service_income" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "technical_service_income" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "technical_service_income" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "technical_service_income_history" enable row level security;
alter table "technical_service_income_history" force row level security;
create policy wall_read on "technical_service_income_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "technical_service_income_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "technical_service_listing" (
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
  "headline" text collate "C" not null,
  "publisher" uuid not null,
  "division" uuid not null,
  "valid_from" date not null,
  "valid_to" date not null,
  "contact" text collate "C" not null,
  "contact_phone" text collate "C" not null,
  "source" text collate "C" not null,
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C" not null,
  "kind" text collate "C" not null,
  "industry" uuid,
  "keywords" text[] collate "C",
  "content" text collate "C" not null,
  "capability" text collate "C",
  "base" uuid,
  "price_from" bigint,
  "price_note" text collate "C",
  "service_area" text collate "C",
  primary key ("id")
);
create table "technical_service_listing_history" (
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
  "headline" text collate "C",
  "publisher" uuid,
  "division" uuid,
  "valid_from" date,
  "valid_to" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "source" text collate "C",
  "source_number" text collate "C",
  "licence_check" text collate "C",
  "licence_checked_on" date,
  "direction" text collate "C",
  "kind" text collate "C",
  "industry" uuid,
  "keywords" text[] collate "C",
  "content" text collate "C",
  "capability" text collate "C",
  "base" uuid,
  "price_from" bigint,
  "price_note" text collate "C",
  "service_area" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "technical_service_listing_history_recorded_from_idx" on "technical_service_listing_history" ("recorded_from");
create unique index "technical_service_listing_publisher_headline_valid_from_key" on "technical_service_listing" ("publisher", "headline", "valid_from") where withdrawn_at is null;
create index "technical_service_listing_created_at_id_idx" on "technical_service_listing" ("created_at", "id");
create index "technical_service_listing_wall_division_idx" on "technical_service_listing" ("wall_division");
create index "technical_service_listing_wall_organisation_idx" on "technical_service_listing" ("wall_organisation");
create index "technical_service_listing_wall_person_idx" on "technical_service_listing" ("wall_person");
create index "technical_service_listing_publisher_idx" on "technical_service_listing" ("publisher");
create index "technical_service_listing_division_idx" on "technical_service_listing" ("division");
create index "technical_service_listing_industry_idx" on "technical_service_listing" ("industry");
create index "technical_service_listing_base_idx" on "technical_service_listing" ("base");
create index "technical_service_listing_valid_from_id_idx" on "technical_service_listing" ("valid_from", "id");
alter table "technical_service_listing" enable row level security;
alter table "technical_service_listing" force row level security;
create policy wall_read on "technical_service_listing" for select using (true);
create policy wall_insert on "technical_service_listing" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "technical_service_listing" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "technical_service_listing_history" enable row level security;
alter table "technical_service_listing_history" force row level security;
create policy wall_read on "technical_service_listing_history" for select using (true);
create policy wall_insert on "technical_service_listing_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "textbook" (
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
  "year" integer not null,
  "name" text collate "C" not null,
  "isbn" text collate "C",
  "publisher" text collate "C",
  "edition" text collate "C" not null,
  "kind" text collate "C" not null,
  "new_form" boolean,
  "compiled" boolean,
  "editors" text[] collate "C",
  "enterprises" uuid[],
  "course" uuid,
  "offerings" uuid[],
  "chosen_on" date,
  "chosen_by" text collate "C",
  "ideology_checked" boolean,
  "filing_number" text collate "C",
  "inspection" text collate "C",
  "problems" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "textbook_history" (
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
  "year" integer,
  "name" text collate "C",
  "isbn" text collate "C",
  "publisher" text collate "C",
  "edition" text collate "C",
  "kind" text collate "C",
  "new_form" boolean,
  "compiled" boolean,
  "editors" text[] collate "C",
  "enterprises" uuid[],
  "course" uuid,
  "offerings" uuid[],
  "chosen_on" date,
  "chosen_by" text collate "C",
  "ideology_checked" boolean,
  "filing_number" text collate "C",
  "inspection" text collate "C",
  "problems" text collate "C",
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
create index "textbook_history_recorded_from_idx" on "textbook_history" ("recorded_from");
create unique index "textbook_school_year_name_edition_key" on "textbook" ("school", "year", "name", "edition") where withdrawn_at is null;
create index "textbook_created_at_id_idx" on "textbook" ("created_at", "id");
create index "textbook_wall_division_idx" on "textbook" ("wall_division");
create index "textbook_wall_organisation_idx" on "textbook" ("wall_organisation");
create index "textbook_wall_person_idx" on "textbook" ("wall_person");
create index "textbook_school_idx" on "textbook" ("school");
create index "textbook_course_idx" on "textbook" ("course");
create index "textbook_year_id_idx" on "textbook" ("year", "id");
alter table "textbook" enable row level security;
alter table "textbook" force row level security;
create policy wall_read on "textbook" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "textbook" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "textbook" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "textbook_history" enable row level security;
alter table "textbook_history" force row level security;
create policy wall_read on "textbook_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "textbook_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "training_base" (
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
  "site" text collate "C" not null,
  "owner" uuid not null,
  "partners" uuid[],
  "agreement" uuid,
  "industry" uuid,
  "offerings" uuid[],
  "address" text collate "C",
  "area" double precision,
  "places" integer not null,
  "equipment_value" bigint,
  "enterprise_equipment_value" bigint,
  "hours_each_day" double precision,
  "shared" boolean not null,
  "open_to_pupils" boolean,
  "charge" text collate "C",
  "operation_model" text collate "C",
  "functions" text[] collate "C",
  "level" text collate "C",
  "recognised_by" text collate "C",
  "document_number" text collate "C",
  "recognised_on" date,
  "valid_to" date,
  "opened_on" date,
  "closed_on" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "description" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "training_base_history" (
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
  "site" text collate "C",
  "owner" uuid,
  "partners" uuid[],
  "agreement" uuid,
  "industry" uuid,
  "offerings" uuid[],
  "address" text collate "C",
  "area" double precision,
  "places" integer,
  "equipment_value" bigint,
  "enterprise_equipment_value" bigint,
  "hours_each_day" double precision,
  "shared" boolean,
  "open_to_pupils" boolean,
  "charge" text collate "C",
  "operation_model" text collate "C",
  "functions" text[] collate "C",
  "level" text collate "C",
  "recognised_by" text collate "C",
  "document_number" text collate "C",
  "recognised_on" date,
  "valid_to" date,
  "opened_on" date,
  "closed_on" date,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "description" text collate "C",
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
create index "training_base_history_recorded_from_idx" on "training_base_history" ("recorded_from");
create unique index "training_base_owner_name_key" on "training_base" ("owner", "name") where withdrawn_at is null;
create index "training_base_created_at_id_idx" on "training_base" ("created_at", "id");
create index "training_base_wall_division_idx" on "training_base" ("wall_division");
create index "training_base_wall_organisation_idx" on "training_base" ("wall_organisation");
create index "training_base_wall_person_idx" on "training_base" ("wall_person");
create index "training_base_owner_idx" on "training_base" ("owner");
create index "training_base_agreement_idx" on "training_base" ("agreement");
create index "training_base_industry_idx" on "training_base" ("industry");
create index "training_base_name_id_idx" on "training_base" ("name", "id");
alter table "training_base" enable row level security;
alter table "training_base" force row level security;
create policy wall_read on "training_base" for select using (true);
create policy wall_insert on "training_base" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "training_base" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "training_base_history" enable row level security;
alter table "training_base_history" force row level security;
create policy wall_read on "training_base_history" for select using (true);
create policy wall_insert on "training_base_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
  "occupation" uuid,
  "skill_level" text collate "C",
  "trainee_group" text collate "C" not null,
  "mode" text collate "C",
  "hours" integer not null,
  "starts_on" date not null,
  "ends_on" date,
  "place" text collate "C",
  "base" uuid,
  "teachers" uuid[],
  "planned_places" integer,
  "subsidy_standard" double precision,
  "fund_source" uuid,
  "purchased" boolean,
  "project" uuid,
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
  "occupation" uuid,
  "skill_level" text collate "C",
  "trainee_group" text collate "C",
  "mode" text collate "C",
  "hours" integer,
  "starts_on" date,
  "ends_on" date,
  "place" text collate "C",
  "base" uuid,
  "teachers" uuid[],
  "planned_places" integer,
  "subsidy_standard" double precision,
  "fund_source" uuid,
  "purchased" boolean,
  "project" uuid,
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
create index "training_class_occupation_idx" on "training_class" ("occupation");
create index "training_class_base_idx" on "training_class" ("base");
create index "training_class_fund_source_idx" on "training_class" ("fund_source");
create index "training_class_project_idx" on "training_class" ("project");
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
  "occupation" uuid,
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
  "occupation" uuid,
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
create index "training_course_occupation_idx" on "training_course" ("occupation");
create index "training_course_shared_within_idx" on "training_course" ("shared_within");
create index "training_course_developed_year_id_idx" on "training_course" ("developed_year", "id");
alter table "training_course" enable row level security;
alter table "training_course" force row level security;
create policy wall_read on "training_course" for select using (true);
create policy wall_insert on "training_course" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "training_course" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "training_course_history" enable row level security;
alter table "training_course_history" force row level security;
create policy wall_read on "training_course_history" for select using (true);
create policy wall_insert on "training_course_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
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
  "gender" text collate "C",
  "schooling" text collate "C",
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
  "gender" text collate "C",
  "schooling" text collate "C",
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
create table "training_organisation" (
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
  "kind" text collate "C" not null,
  "ownership_form" text collate "C" not null,
  "shareholders" uuid[],
  "named_within" uuid,
  "permit_kind" text collate "C" not null,
  "permit_number" text collate "C",
  "permit_issuer" uuid,
  "permit_from" date,
  "permit_to" date,
  "trains" boolean not null,
  "evaluates" boolean not null,
  "evaluation_number" text collate "C",
  "evaluation_to" date,
  "occupations" uuid[],
  "scope" text[] collate "C",
  "full_time_teachers" integer,
  "part_time_teachers" integer,
  "places" integer,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "stopped_on" date,
  "attachment" uuid[],
  primary key ("id")
);
create table "training_organisation_history" (
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
  "kind" text collate "C",
  "ownership_form" text collate "C",
  "shareholders" uuid[],
  "named_within" uuid,
  "permit_kind" text collate "C",
  "permit_number" text collate "C",
  "permit_issuer" uuid,
  "permit_from" date,
  "permit_to" date,
  "trains" boolean,
  "evaluates" boolean,
  "evaluation_number" text collate "C",
  "evaluation_to" date,
  "occupations" uuid[],
  "scope" text[] collate "C",
  "full_time_teachers" integer,
  "part_time_teachers" integer,
  "places" integer,
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "stopped_on" date,
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
create index "training_organisation_history_recorded_from_idx" on "training_organisation_history" ("recorded_from");
create unique index "training_organisation_organisation_key" on "training_organisation" ("organisation") where withdrawn_at is null;
create index "training_organisation_created_at_id_idx" on "training_organisation" ("created_at", "id");
create index "training_organisation_wall_division_idx" on "training_organisation" ("wall_division");
create index "training_organisation_wall_organisation_idx" on "training_organisation" ("wall_organisation");
create index "training_organisation_wall_person_idx" on "training_organisation" ("wall_person");
create index "training_organisation_organisation_idx" on "training_organisation" ("organisation");
create index "training_organisation_named_within_idx" on "training_organisation" ("named_within");
create index "training_organisation_permit_issuer_idx" on "training_organisation" ("permit_issuer");
alter table "training_organisation" enable row level security;
alter table "training_organisation" force row level security;
create policy wall_read on "training_organisation" for select using (true);
create policy wall_insert on "training_organisation" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "training_organisation" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "training_organisation_history" enable row level security;
alter table "training_organisation_history" force row level security;
create policy wall_read on "training_organisation_history" for select using (true);
create policy wall_insert on "training_organisation_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "vocational_investment" (
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
  "enterprise" uuid not null,
  "item" text collate "C" not null,
  "kind" text collate "C" not null,
  "year" integer not null,
  "school" uuid,
  "base" uuid,
  "agreement" uuid,
  "amount" bigint not null,
  "paid_on" date not null,
  "eligible" boolean,
  "proof" uuid[],
  "withdrawn_on" date,
  "withdrawn_amount" bigint,
  primary key ("id")
);
create table "vocational_investment_history" (
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
  "enterprise" uuid,
  "item" text collate "C",
  "kind" text collate "C",
  "year" integer,
  "school" uuid,
  "base" uuid,
  "agreement" uuid,
  "amount" bigint,
  "paid_on" date,
  "eligible" boolean,
  "proof" uuid[],
  "withdrawn_on" date,
  "withdrawn_amount" bigint,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "vocational_investment_history_recorded_from_idx" on "vocational_investment_history" ("recorded_from");
create index "vocational_investment_created_at_id_idx" on "vocational_investment" ("created_at", "id");
create index "vocational_investment_wall_division_idx" on "vocational_investment" ("wall_division");
create index "vocational_investment_wall_organisation_idx" on "vocational_investment" ("wall_organisation");
create index "vocational_investment_wall_person_idx" on "vocational_investment" ("wall_person");
create index "vocational_investment_enterprise_idx" on "vocational_investment" ("enterprise");
create index "vocational_investment_school_idx" on "vocational_investment" ("school");
create index "vocational_investment_base_idx" on "vocational_investment" ("base");
create index "vocational_investment_agreement_idx" on "vocational_investment" ("agreement");
create index "vocational_investment_paid_on_id_idx" on "vocational_investment" ("paid_on", "id");
alter table "vocational_investment" enable row level security;
alter table "vocational_investment" force row level security;
create policy wall_read on "vocational_investment" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "vocational_investment" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "vocational_investment" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "vocational_investment_history" enable row level security;
alter table "vocational_investment_history" force row level security;
create policy wall_read on "vocational_investment_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "vocational_investment_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "work_summary" (
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
  "year" integer not null,
  "as_of" date,
  "figures" jsonb,
  "overview" text collate "C",
  "practices" text collate "C",
  "problems" text collate "C",
  "next_step" text collate "C",
  "attachment" uuid[],
  "submitted_on" date,
  primary key ("id")
);
create table "work_summary_history" (
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
  "year" integer,
  "as_of" date,
  "figures" jsonb,
  "overview" text collate "C",
  "practices" text collate "C",
  "problems" text collate "C",
  "next_step" text collate "C",
  "attachment" uuid[],
  "submitted_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "work_summary_history_recorded_from_idx" on "work_summary_history" ("recorded_from");
create unique index "work_summary_round_organisation_key" on "work_summary" ("round", "organisation") where withdrawn_at is null;
create index "work_summary_created_at_id_idx" on "work_summary" ("created_at", "id");
create index "work_summary_wall_division_idx" on "work_summary" ("wall_division");
create index "work_summary_wall_organisation_idx" on "work_summary" ("wall_organisation");
create index "work_summary_wall_person_idx" on "work_summary" ("wall_person");
create index "work_summary_round_idx" on "work_summary" ("round");
create index "work_summary_organisation_idx" on "work_summary" ("organisation");
create index "work_summary_year_id_idx" on "work_summary" ("year", "id");
alter table "work_summary" enable row level security;
alter table "work_summary" force row level security;
create policy wall_read on "work_summary" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "work_summary" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "work_summary" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "work_summary_history" enable row level security;
alter table "work_summary_history" force row level security;
create policy wall_read on "work_summary_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "work_summary_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create table "work_summary_round" (
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
  "year" integer not null,
  "office" uuid not null,
  "due_on" date not null,
  "from" date not null,
  "document" uuid,
  "requirement" text collate "C",
  primary key ("id")
);
create table "work_summary_round_history" (
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
  "year" integer,
  "office" uuid,
  "due_on" date,
  "from" date,
  "document" uuid,
  "requirement" text collate "C",
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "work_summary_round_history_recorded_from_idx" on "work_summary_round_history" ("recorded_from");
create unique index "work_summary_round_division_year_key" on "work_summary_round" ("division", "year") where withdrawn_at is null;
create index "work_summary_round_created_at_id_idx" on "work_summary_round" ("created_at", "id");
create index "work_summary_round_wall_division_idx" on "work_summary_round" ("wall_division");
create index "work_summary_round_wall_organisation_idx" on "work_summary_round" ("wall_organisation");
create index "work_summary_round_wall_person_idx" on "work_summary_round" ("wall_person");
create index "work_summary_round_division_idx" on "work_summary_round" ("division");
create index "work_summary_round_office_idx" on "work_summary_round" ("office");
create index "work_summary_round_document_idx" on "work_summary_round" ("document");
create index "work_summary_round_year_id_idx" on "work_summary_round" ("year", "id");
alter table "work_summary_round" enable row level security;
alter table "work_summary_round" force row level security;
create policy wall_read on "work_summary_round" for select using (true);
create policy wall_insert on "work_summary_round" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create policy wall_update on "work_summary_round" for update using ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null) with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
alter table "work_summary_round_history" enable row level security;
alter table "work_summary_round_history" force row level security;
create policy wall_read on "work_summary_round_history" for select using (true);
create policy wall_insert on "work_summary_round_history" for insert with check ((select current_setting('app.system', true)) = 'on' or nullif(current_setting('app.person', true), '') is not null);
create table "yearly_duty" (
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
  "office" uuid not null,
  "kind" text collate "C" not null,
  "month" integer not null,
  "day" integer not null,
  "days_ahead" integer not null,
  "reference_month" integer,
  "reference_day" integer,
  "from_year" integer not null,
  "to_year" integer,
  "basis" text collate "C",
  "task" uuid,
  "body_kind" text collate "C",
  "bodies" uuid[],
  "content" text collate "C",
  "form" text collate "C",
  "instructions" text collate "C",
  "questions" jsonb,
  "template" uuid[],
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "done_for" integer,
  "done_on" date,
  primary key ("id")
);
create table "yearly_duty_history" (
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
  "office" uuid,
  "kind" text collate "C",
  "month" integer,
  "day" integer,
  "days_ahead" integer,
  "reference_month" integer,
  "reference_day" integer,
  "from_year" integer,
  "to_year" integer,
  "basis" text collate "C",
  "task" uuid,
  "body_kind" text collate "C",
  "bodies" uuid[],
  "content" text collate "C",
  "form" text collate "C",
  "instructions" text collate "C",
  "questions" jsonb,
  "template" uuid[],
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "done_for" integer,
  "done_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "yearly_duty_history_recorded_from_idx" on "yearly_duty_history" ("recorded_from");
create unique index "yearly_duty_office_name_key" on "yearly_duty" ("office", "name") where withdrawn_at is null;
create index "yearly_duty_created_at_id_idx" on "yearly_duty" ("created_at", "id");
create index "yearly_duty_wall_division_idx" on "yearly_duty" ("wall_division");
create index "yearly_duty_wall_organisation_idx" on "yearly_duty" ("wall_organisation");
create index "yearly_duty_wall_person_idx" on "yearly_duty" ("wall_person");
create index "yearly_duty_office_idx" on "yearly_duty" ("office");
create index "yearly_duty_task_idx" on "yearly_duty" ("task");
create index "yearly_duty_month_id_idx" on "yearly_duty" ("month", "id");
alter table "yearly_duty" enable row level security;
alter table "yearly_duty" force row level security;
create policy wall_read on "yearly_duty" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "yearly_duty" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_update on "yearly_duty" for update using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid) with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "yearly_duty_history" enable row level security;
alter table "yearly_duty_history" force row level security;
create policy wall_read on "yearly_duty_history" for select using ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
create policy wall_insert on "yearly_duty_history" for insert with check ((select current_setting('app.system', true)) = 'on' or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = nullif(current_setting('app.organisation', true), '')::uuid or wall_person = nullif(current_setting('app.person', true), '')::uuid);
alter table "admission_quota" add column "needs_filing_result_1" boolean generated always as (case when "withdrawn_at" is null and "state" in ('issued') then true end) stored;
alter table "filing_result" add column "needs_programme_filing_1" boolean generated always as (case when "withdrawn_at" is null and "deciding" in (true) and "outcome" in ('accepted') and "state" in ('effective') then true end) stored;
alter table "filing_result" add column "serves_admission_quota_1" boolean generated always as (case when "withdrawn_at" is null and "state" in ('effective') and "outcome" in ('accepted') and "deciding" in (true) then true end) stored;
alter table "filing_window" add column "serves_programme_filing_1" boolean generated always as (case when "withdrawn_at" is null then true end) stored;
alter table "programme_filing" add column "needs_filing_window_1" boolean generated always as (case when "withdrawn_at" is null and "state" in ('signed', 'filed') then true end) stored;
alter table "programme_filing" add column "serves_filing_result_1" boolean generated always as (case when "withdrawn_at" is null and "state" in ('signed', 'filed') then true end) stored;
alter table "filing_result" add constraint "filing_result_serves_admission_quota_1" unique ("offering", "school_year", "serves_admission_quota_1");
alter table "filing_window" add constraint "filing_window_serves_programme_filing_1" unique ("id", "school_year", "deciding_level", "serves_programme_filing_1");
alter table "programme_filing" add constraint "programme_filing_serves_filing_result_1" unique ("id", "offering", "school_year", "deciding_level", "serves_filing_result_1");
alter table "admission_quota" add constraint "admission_quota_needs_filing_result_1" foreign key ("offering", "school_year", "needs_filing_result_1") references "filing_result" ("offering", "school_year", "serves_admission_quota_1");
alter table "filing_result" add constraint "filing_result_needs_programme_filing_1" foreign key ("filing", "offering", "school_year", "level", "needs_programme_filing_1") references "programme_filing" ("id", "offering", "school_year", "deciding_level", "serves_filing_result_1");
alter table "programme_filing" add constraint "programme_filing_needs_filing_window_1" foreign key ("filing_window", "school_year", "deciding_level", "needs_filing_window_1") references "filing_window" ("id", "school_year", "deciding_level", "serves_programme_filing_1");
