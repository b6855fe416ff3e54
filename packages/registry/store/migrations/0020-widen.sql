create table "admission_document" (
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
  "student_source" text collate "C" not null,
  "name" text collate "C" not null,
  "required" boolean not null,
  "issued_by" text collate "C",
  "support" text collate "C",
  "basis" text collate "C",
  "valid_from" date not null,
  "valid_to" date,
  primary key ("id")
);
create table "admission_document_history" (
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
  "student_source" text collate "C",
  "name" text collate "C",
  "required" boolean,
  "issued_by" text collate "C",
  "support" text collate "C",
  "basis" text collate "C",
  "valid_from" date,
  "valid_to" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "admission_document_history_recorded_from_idx" on "admission_document_history" ("recorded_from");
create unique index "admission_document_student_source_name_valid_from_key" on "admission_document" ("student_source", "name", "valid_from") where withdrawn_at is null;
create index "admission_document_created_at_id_idx" on "admission_document" ("created_at", "id");
create index "admission_document_wall_division_idx" on "admission_document" ("wall_division");
create index "admission_document_wall_organisation_idx" on "admission_document" ("wall_organisation");
create index "admission_document_wall_person_idx" on "admission_document" ("wall_person");
create index "admission_document_student_source_id_idx" on "admission_document" ("student_source", "id");
alter table "admission_document" enable row level security;
alter table "admission_document" force row level security;
create policy wall_read on "admission_document" for select using (true);
create policy wall_insert on "admission_document" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "admission_document" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "admission_document_history" enable row level security;
alter table "admission_document_history" force row level security;
create policy wall_read on "admission_document_history" for select using (true);
create policy wall_insert on "admission_document_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create table "campus_safety" (
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
  "campus" uuid,
  "kind" text collate "C" not null,
  "matter" text collate "C" not null,
  "occurred_on" date not null,
  "severity" text collate "C",
  "found" text collate "C",
  "measures" text collate "C",
  "rectify_by" date,
  "rectified_on" date,
  "inspection" uuid,
  "evidence" uuid[],
  primary key ("id")
);
create table "campus_safety_history" (
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
  "campus" uuid,
  "kind" text collate "C",
  "matter" text collate "C",
  "occurred_on" date,
  "severity" text collate "C",
  "found" text collate "C",
  "measures" text collate "C",
  "rectify_by" date,
  "rectified_on" date,
  "inspection" uuid,
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
create index "campus_safety_history_recorded_from_idx" on "campus_safety_history" ("recorded_from");
create index "campus_safety_created_at_id_idx" on "campus_safety" ("created_at", "id");
create index "campus_safety_wall_division_idx" on "campus_safety" ("wall_division");
create index "campus_safety_wall_organisation_idx" on "campus_safety" ("wall_organisation");
create index "campus_safety_wall_person_idx" on "campus_safety" ("wall_person");
create index "campus_safety_school_idx" on "campus_safety" ("school");
create index "campus_safety_campus_idx" on "campus_safety" ("campus");
create index "campus_safety_inspection_idx" on "campus_safety" ("inspection");
create index "campus_safety_occurred_on_id_idx" on "campus_safety" ("occurred_on", "id");
alter table "campus_safety" enable row level security;
alter table "campus_safety" force row level security;
create policy wall_read on "campus_safety" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "campus_safety" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "campus_safety" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "campus_safety_history" enable row level security;
alter table "campus_safety_history" force row level security;
create policy wall_read on "campus_safety_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "campus_safety_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
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
create table "founding_application" (
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
  "school_name" text collate "C" not null,
  "applicant" uuid not null,
  "office" uuid not null,
  "founder_kind" text collate "C" not null,
  "planned" integer not null,
  "programmes" text collate "C",
  "capital" bigint not null,
  "capital_source" text collate "C" not null,
  "support_asked" text collate "C",
  "land" uuid,
  "application" uuid[],
  "feasibility" uuid[],
  "charter" uuid[],
  "capital_proof" uuid[],
  "premises_proof" uuid[],
  "submitted_on" date,
  "answer" text collate "C",
  "document_number" text collate "C",
  "decided_on" date,
  "school" uuid,
  primary key ("id")
);
create table "founding_application_history" (
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
  "school_name" text collate "C",
  "applicant" uuid,
  "office" uuid,
  "founder_kind" text collate "C",
  "planned" integer,
  "programmes" text collate "C",
  "capital" bigint,
  "capital_source" text collate "C",
  "support_asked" text collate "C",
  "land" uuid,
  "application" uuid[],
  "feasibility" uuid[],
  "charter" uuid[],
  "capital_proof" uuid[],
  "premises_proof" uuid[],
  "submitted_on" date,
  "answer" text collate "C",
  "document_number" text collate "C",
  "decided_on" date,
  "school" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "founding_application_history_recorded_from_idx" on "founding_application_history" ("recorded_from");
create unique index "founding_application_applicant_school_name_key" on "founding_application" ("applicant", "school_name") where withdrawn_at is null;
create index "founding_application_created_at_id_idx" on "founding_application" ("created_at", "id");
create index "founding_application_wall_division_idx" on "founding_application" ("wall_division");
create index "founding_application_wall_organisation_idx" on "founding_application" ("wall_organisation");
create index "founding_application_wall_person_idx" on "founding_application" ("wall_person");
create index "founding_application_applicant_idx" on "founding_application" ("applicant");
create index "founding_application_office_idx" on "founding_application" ("office");
create index "founding_application_land_idx" on "founding_application" ("land");
create index "founding_application_school_idx" on "founding_application" ("school");
alter table "founding_application" enable row level security;
alter table "founding_application" force row level security;
create policy wall_read on "founding_application" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "founding_application" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "founding_application" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "founding_application_history" enable row level security;
alter table "founding_application_history" force row level security;
create policy wall_read on "founding_application_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "founding_application_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "instructor_booking" (
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
  "lender" uuid not null,
  "booked_by" uuid not null,
  "competition" uuid,
  "event" text collate "C" not null,
  "format" text collate "C" not null,
  "base" uuid,
  "from" timestamptz not null,
  "to" timestamptz not null,
  "hours_given" double precision,
  "pay" double precision,
  "evidence" uuid[],
  primary key ("id")
);
create table "instructor_booking_history" (
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
  "lender" uuid,
  "booked_by" uuid,
  "competition" uuid,
  "event" text collate "C",
  "format" text collate "C",
  "base" uuid,
  "from" timestamptz,
  "to" timestamptz,
  "hours_given" double precision,
  "pay" double precision,
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
create index "instructor_booking_history_recorded_from_idx" on "instructor_booking_history" ("recorded_from");
create unique index "instructor_booking_teacher_booked_by_from_key" on "instructor_booking" ("teacher", "booked_by", "from") where withdrawn_at is null;
create index "instructor_booking_created_at_id_idx" on "instructor_booking" ("created_at", "id");
create index "instructor_booking_wall_division_idx" on "instructor_booking" ("wall_division");
create index "instructor_booking_wall_organisation_idx" on "instructor_booking" ("wall_organisation");
create index "instructor_booking_wall_person_idx" on "instructor_booking" ("wall_person");
create index "instructor_booking_teacher_idx" on "instructor_booking" ("teacher");
create index "instructor_booking_lender_idx" on "instructor_booking" ("lender");
create index "instructor_booking_booked_by_idx" on "instructor_booking" ("booked_by");
create index "instructor_booking_competition_idx" on "instructor_booking" ("competition");
create index "instructor_booking_base_idx" on "instructor_booking" ("base");
create index "instructor_booking_from_id_idx" on "instructor_booking" ("from", "id");
alter table "instructor_booking" enable row level security;
alter table "instructor_booking" force row level security;
create policy wall_read on "instructor_booking" for select using (true);
create policy wall_insert on "instructor_booking" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "instructor_booking" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "instructor_booking_history" enable row level security;
alter table "instructor_booking_history" force row level security;
create policy wall_read on "instructor_booking_history" for select using (true);
create policy wall_insert on "instructor_booking_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create table "insurance_quotation" (
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
  "insurer" text collate "C" not null,
  "kind" text collate "C" not null,
  "school" uuid not null,
  "apprenticeship" uuid,
  "quoted_on" date not null,
  "valid_to" date,
  "premium_each" double precision not null,
  "cover_each" double precision not null,
  "rate" double precision,
  "special_rate" boolean,
  "usual_rate" double precision,
  "terms" text collate "C",
  "chosen" boolean,
  "chosen_reason" text collate "C",
  "document" uuid[],
  primary key ("id")
);
create table "insurance_quotation_history" (
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
  "insurer" text collate "C",
  "kind" text collate "C",
  "school" uuid,
  "apprenticeship" uuid,
  "quoted_on" date,
  "valid_to" date,
  "premium_each" double precision,
  "cover_each" double precision,
  "rate" double precision,
  "special_rate" boolean,
  "usual_rate" double precision,
  "terms" text collate "C",
  "chosen" boolean,
  "chosen_reason" text collate "C",
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
create index "insurance_quotation_history_recorded_from_idx" on "insurance_quotation_history" ("recorded_from");
create unique index "insurance_quotation_school_insurer_kind_quoted_on_key" on "insurance_quotation" ("school", "insurer", "kind", "quoted_on") where withdrawn_at is null;
create index "insurance_quotation_created_at_id_idx" on "insurance_quotation" ("created_at", "id");
create index "insurance_quotation_wall_division_idx" on "insurance_quotation" ("wall_division");
create index "insurance_quotation_wall_organisation_idx" on "insurance_quotation" ("wall_organisation");
create index "insurance_quotation_wall_person_idx" on "insurance_quotation" ("wall_person");
create index "insurance_quotation_school_idx" on "insurance_quotation" ("school");
create index "insurance_quotation_apprenticeship_idx" on "insurance_quotation" ("apprenticeship");
create index "insurance_quotation_premium_each_id_idx" on "insurance_quotation" ("premium_each", "id");
alter table "insurance_quotation" enable row level security;
alter table "insurance_quotation" force row level security;
create policy wall_read on "insurance_quotation" for select using (true);
create policy wall_insert on "insurance_quotation" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "insurance_quotation" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "insurance_quotation_history" enable row level security;
alter table "insurance_quotation_history" force row level security;
create policy wall_read on "insurance_quotation_history" for select using (true);
create policy wall_insert on "insurance_quotation_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "milestone" add column "entry_tasks" uuid[];
alter table "milestone_history" add column "entry_tasks" uuid[];
create table "overseas_school" (
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
  "country" text collate "C" not null,
  "city" text collate "C",
  "partner" text collate "C",
  "enterprise" uuid,
  "alliance" uuid,
  "programmes" uuid[],
  "standards" uuid[],
  "document_number" text collate "C",
  "opened_on" date not null,
  "closed_on" date,
  "results" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "overseas_school_history" (
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
  "country" text collate "C",
  "city" text collate "C",
  "partner" text collate "C",
  "enterprise" uuid,
  "alliance" uuid,
  "programmes" uuid[],
  "standards" uuid[],
  "document_number" text collate "C",
  "opened_on" date,
  "closed_on" date,
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
create index "overseas_school_history_recorded_from_idx" on "overseas_school_history" ("recorded_from");
create unique index "overseas_school_school_name_key" on "overseas_school" ("school", "name") where withdrawn_at is null;
create index "overseas_school_created_at_id_idx" on "overseas_school" ("created_at", "id");
create index "overseas_school_wall_division_idx" on "overseas_school" ("wall_division");
create index "overseas_school_wall_organisation_idx" on "overseas_school" ("wall_organisation");
create index "overseas_school_wall_person_idx" on "overseas_school" ("wall_person");
create index "overseas_school_school_idx" on "overseas_school" ("school");
create index "overseas_school_enterprise_idx" on "overseas_school" ("enterprise");
create index "overseas_school_alliance_idx" on "overseas_school" ("alliance");
create index "overseas_school_opened_on_id_idx" on "overseas_school" ("opened_on", "id");
alter table "overseas_school" enable row level security;
alter table "overseas_school" force row level security;
create policy wall_read on "overseas_school" for select using (true);
create policy wall_insert on "overseas_school" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "overseas_school" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "overseas_school_history" enable row level security;
alter table "overseas_school_history" force row level security;
create policy wall_read on "overseas_school_history" for select using (true);
create policy wall_insert on "overseas_school_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
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
create table "party_building" (
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
  "organisation" uuid not null,
  "year" integer not null,
  "held_on" date not null,
  "tasks" uuid[],
  "decided" text collate "C" not null,
  "follow_up" text collate "C",
  "evaluation_round" uuid,
  "evidence" uuid[],
  primary key ("id")
);
create table "party_building_history" (
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
  "organisation" uuid,
  "year" integer,
  "held_on" date,
  "tasks" uuid[],
  "decided" text collate "C",
  "follow_up" text collate "C",
  "evaluation_round" uuid,
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
create index "party_building_history_recorded_from_idx" on "party_building_history" ("recorded_from");
create index "party_building_created_at_id_idx" on "party_building" ("created_at", "id");
create index "party_building_wall_division_idx" on "party_building" ("wall_division");
create index "party_building_wall_organisation_idx" on "party_building" ("wall_organisation");
create index "party_building_wall_person_idx" on "party_building" ("wall_person");
create index "party_building_organisation_idx" on "party_building" ("organisation");
create index "party_building_evaluation_round_idx" on "party_building" ("evaluation_round");
create index "party_building_held_on_id_idx" on "party_building" ("held_on", "id");
alter table "party_building" enable row level security;
alter table "party_building" force row level security;
create policy wall_read on "party_building" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "party_building" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "party_building" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "party_building_history" enable row level security;
alter table "party_building_history" force row level security;
create policy wall_read on "party_building_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "party_building_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "plan_goal" (
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
  "statement" text collate "C" not null,
  "section" text collate "C",
  "clause" uuid,
  "tasks" uuid[],
  "progress" text collate "C" not null,
  "assessed_on" date,
  "assessment" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "plan_goal_history" (
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
  "statement" text collate "C",
  "section" text collate "C",
  "clause" uuid,
  "tasks" uuid[],
  "progress" text collate "C",
  "assessed_on" date,
  "assessment" text collate "C",
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
create index "plan_goal_history_recorded_from_idx" on "plan_goal_history" ("recorded_from");
create unique index "plan_goal_document_statement_key" on "plan_goal" ("document", "statement") where withdrawn_at is null;
create index "plan_goal_created_at_id_idx" on "plan_goal" ("created_at", "id");
create index "plan_goal_wall_division_idx" on "plan_goal" ("wall_division");
create index "plan_goal_wall_organisation_idx" on "plan_goal" ("wall_organisation");
create index "plan_goal_wall_person_idx" on "plan_goal" ("wall_person");
create index "plan_goal_document_idx" on "plan_goal" ("document");
create index "plan_goal_clause_idx" on "plan_goal" ("clause");
alter table "plan_goal" enable row level security;
alter table "plan_goal" force row level security;
create policy wall_read on "plan_goal" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "plan_goal" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "plan_goal" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "plan_goal_history" enable row level security;
alter table "plan_goal_history" force row level security;
create policy wall_read on "plan_goal_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "plan_goal_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "product_standard" (
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
  "number" text collate "C" not null,
  "product" text collate "C" not null,
  "organisation" uuid not null,
  "task" uuid,
  "issued_by" text collate "C" not null,
  "producers" uuid[],
  "course" uuid,
  "content" text collate "C",
  "valid_from" date not null,
  "valid_to" date,
  "attachment" uuid[],
  primary key ("id")
);
create table "product_standard_history" (
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
  "number" text collate "C",
  "product" text collate "C",
  "organisation" uuid,
  "task" uuid,
  "issued_by" text collate "C",
  "producers" uuid[],
  "course" uuid,
  "content" text collate "C",
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
create index "product_standard_history_recorded_from_idx" on "product_standard_history" ("recorded_from");
create unique index "product_standard_name_number_key" on "product_standard" ("name", "number") where withdrawn_at is null;
create index "product_standard_created_at_id_idx" on "product_standard" ("created_at", "id");
create index "product_standard_wall_division_idx" on "product_standard" ("wall_division");
create index "product_standard_wall_organisation_idx" on "product_standard" ("wall_organisation");
create index "product_standard_wall_person_idx" on "product_standard" ("wall_person");
create index "product_standard_organisation_idx" on "product_standard" ("organisation");
create index "product_standard_task_idx" on "product_standard" ("task");
create index "product_standard_course_idx" on "product_standard" ("course");
create index "product_standard_valid_from_id_idx" on "product_standard" ("valid_from", "id");
alter table "product_standard" enable row level security;
alter table "product_standard" force row level security;
create policy wall_read on "product_standard" for select using (true);
create policy wall_insert on "product_standard" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "product_standard" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "product_standard_history" enable row level security;
alter table "product_standard_history" force row level security;
create policy wall_read on "product_standard_history" for select using (true);
create policy wall_insert on "product_standard_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "project" add column "progress" text collate "C";
alter table "project_history" add column "progress" text collate "C";
create table "school_land" (
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
  "project" uuid,
  "division" uuid not null,
  "task" uuid,
  "land_use" text collate "C" not null,
  "area" double precision not null,
  "planned_in" text collate "C",
  "land_stage" text collate "C" not null,
  "planned_on" date,
  "stage_on" date,
  "document_number" text collate "C",
  "supply" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "school_land_history" (
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
  "project" uuid,
  "division" uuid,
  "task" uuid,
  "land_use" text collate "C",
  "area" double precision,
  "planned_in" text collate "C",
  "land_stage" text collate "C",
  "planned_on" date,
  "stage_on" date,
  "document_number" text collate "C",
  "supply" text collate "C",
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
create index "school_land_history_recorded_from_idx" on "school_land_history" ("recorded_from");
create index "school_land_created_at_id_idx" on "school_land" ("created_at", "id");
create index "school_land_wall_division_idx" on "school_land" ("wall_division");
create index "school_land_wall_organisation_idx" on "school_land" ("wall_organisation");
create index "school_land_wall_person_idx" on "school_land" ("wall_person");
create index "school_land_school_idx" on "school_land" ("school");
create index "school_land_project_idx" on "school_land" ("project");
create index "school_land_division_idx" on "school_land" ("division");
create index "school_land_task_idx" on "school_land" ("task");
alter table "school_land" enable row level security;
alter table "school_land" force row level security;
create policy wall_read on "school_land" for select using (true);
create policy wall_insert on "school_land" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "school_land" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "school_land_history" enable row level security;
alter table "school_land_history" force row level security;
create policy wall_read on "school_land_history" for select using (true);
create policy wall_insert on "school_land_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '') or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "student" add column "source_documents" uuid[];
alter table "student_history" add column "source_documents" uuid[];
create table "student_exchange" (
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
  "receiver" uuid not null,
  "agreement" uuid,
  "offering" uuid,
  "students" uuid[] not null,
  "from" date not null,
  "to" date not null,
  "hours" double precision,
  "credits" double precision,
  "evidence" uuid[],
  primary key ("id")
);
create table "student_exchange_history" (
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
  "receiver" uuid,
  "agreement" uuid,
  "offering" uuid,
  "students" uuid[],
  "from" date,
  "to" date,
  "hours" double precision,
  "credits" double precision,
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
create index "student_exchange_history_recorded_from_idx" on "student_exchange_history" ("recorded_from");
create unique index "student_exchange_school_name_from_key" on "student_exchange" ("school", "name", "from") where withdrawn_at is null;
create index "student_exchange_created_at_id_idx" on "student_exchange" ("created_at", "id");
create index "student_exchange_wall_division_idx" on "student_exchange" ("wall_division");
create index "student_exchange_wall_organisation_idx" on "student_exchange" ("wall_organisation");
create index "student_exchange_wall_person_idx" on "student_exchange" ("wall_person");
create index "student_exchange_school_idx" on "student_exchange" ("school");
create index "student_exchange_receiver_idx" on "student_exchange" ("receiver");
create index "student_exchange_agreement_idx" on "student_exchange" ("agreement");
create index "student_exchange_offering_idx" on "student_exchange" ("offering");
create index "student_exchange_from_id_idx" on "student_exchange" ("from", "id");
alter table "student_exchange" enable row level security;
alter table "student_exchange" force row level security;
create policy wall_read on "student_exchange" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "student_exchange" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "student_exchange" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "student_exchange_history" enable row level security;
alter table "student_exchange_history" force row level security;
create policy wall_read on "student_exchange_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "student_exchange_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create table "talent_incentive" (
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
  "recipient" text collate "C" not null,
  "organisation" uuid not null,
  "kind" text collate "C" not null,
  "competition_result" uuid,
  "skilled_master" uuid,
  "ground" text collate "C" not null,
  "granted_by" uuid not null,
  "granted_on" date not null,
  "amount" double precision,
  "content" text collate "C",
  "document_number" text collate "C",
  "evidence" uuid[],
  primary key ("id")
);
create table "talent_incentive_history" (
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
  "recipient" text collate "C",
  "organisation" uuid,
  "kind" text collate "C",
  "competition_result" uuid,
  "skilled_master" uuid,
  "ground" text collate "C",
  "granted_by" uuid,
  "granted_on" date,
  "amount" double precision,
  "content" text collate "C",
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
create index "talent_incentive_history_recorded_from_idx" on "talent_incentive_history" ("recorded_from");
create unique index "talent_incentive_organisation_recipient_kind_granted_on_key" on "talent_incentive" ("organisation", "recipient", "kind", "granted_on") where withdrawn_at is null;
create index "talent_incentive_created_at_id_idx" on "talent_incentive" ("created_at", "id");
create index "talent_incentive_wall_division_idx" on "talent_incentive" ("wall_division");
create index "talent_incentive_wall_organisation_idx" on "talent_incentive" ("wall_organisation");
create index "talent_incentive_wall_person_idx" on "talent_incentive" ("wall_person");
create index "talent_incentive_organisation_idx" on "talent_incentive" ("organisation");
create index "talent_incentive_competition_result_idx" on "talent_incentive" ("competition_result");
create index "talent_incentive_skilled_master_idx" on "talent_incentive" ("skilled_master");
create index "talent_incentive_granted_by_idx" on "talent_incentive" ("granted_by");
create index "talent_incentive_granted_on_id_idx" on "talent_incentive" ("granted_on", "id");
alter table "talent_incentive" enable row level security;
alter table "talent_incentive" force row level security;
create policy wall_read on "talent_incentive" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "talent_incentive" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "talent_incentive" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "talent_incentive_history" enable row level security;
alter table "talent_incentive_history" force row level security;
create policy wall_read on "talent_incentive_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "talent_incentive_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "teaching_standard" add column "hours_at_least" integer;
alter table "teaching_standard_history" add column "hours_at_least" integer;
alter table "teaching_standard" add column "practice_share" double precision;
alter table "teaching_standard_history" add column "practice_share" double precision;
alter table "teaching_standard" add column "general_share" double precision;
alter table "teaching_standard_history" add column "general_share" double precision;
alter table "teaching_standard" add column "internship_hours" integer;
alter table "teaching_standard_history" add column "internship_hours" integer;
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
