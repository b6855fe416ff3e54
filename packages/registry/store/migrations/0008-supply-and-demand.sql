alter table "demand_answer" add column "duties" text collate "C";
alter table "demand_answer_history" add column "duties" text collate "C";
alter table "demand_answer" add column "listing" uuid;
alter table "demand_answer_history" add column "listing" uuid;
create index "demand_answer_listing_idx" on "demand_answer" ("listing");
alter table "demand_survey" add column "audience" text collate "C";
alter table "demand_survey_history" add column "audience" text collate "C";
alter table "demand_survey" add column "smallest_size" text collate "C";
alter table "demand_survey_history" add column "smallest_size" text collate "C";
alter table "demand_survey" add column "industries" uuid[];
alter table "demand_survey_history" add column "industries" uuid[];
alter table "demand_survey" add column "designated_only" boolean;
alter table "demand_survey_history" add column "designated_only" boolean;
alter table "demand_survey" add column "bodies" uuid[];
alter table "demand_survey_history" add column "bodies" uuid[];
alter table "demand_survey" add column "contact" text collate "C";
alter table "demand_survey_history" add column "contact" text collate "C";
alter table "demand_survey" add column "contact_phone" text collate "C";
alter table "demand_survey_history" add column "contact_phone" text collate "C";
alter table "demand_survey" add column "collection" uuid;
alter table "demand_survey_history" add column "collection" uuid;
create index "demand_survey_collection_idx" on "demand_survey" ("collection");
alter table "expression_of_interest" add column "to_contact" text collate "C";
alter table "expression_of_interest_history" add column "to_contact" text collate "C";
alter table "expression_of_interest" add column "to_contact_phone" text collate "C";
alter table "expression_of_interest_history" add column "to_contact_phone" text collate "C";
alter table "expression_of_interest" add column "meeting_at" timestamptz;
alter table "expression_of_interest_history" add column "meeting_at" timestamptz;
alter table "expression_of_interest" add column "meeting_place" text collate "C";
alter table "expression_of_interest_history" add column "meeting_place" text collate "C";
alter table "expression_of_interest" add column "invited_by" uuid;
alter table "expression_of_interest_history" add column "invited_by" uuid;
alter table "expression_of_interest" add column "meeting_agreed" boolean;
alter table "expression_of_interest_history" add column "meeting_agreed" boolean;
alter table "expression_of_interest" add column "taken" integer;
alter table "expression_of_interest_history" add column "taken" integer;
alter table "expression_of_interest" add column "failure" text collate "C";
alter table "expression_of_interest_history" add column "failure" text collate "C";
alter table "expression_of_interest" add column "reported_by" uuid;
alter table "expression_of_interest_history" add column "reported_by" uuid;
create index "expression_of_interest_invited_by_idx" on "expression_of_interest" ("invited_by");
create index "expression_of_interest_reported_by_idx" on "expression_of_interest" ("reported_by");
create table "listing_finding" (
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
  "post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "publisher" uuid not null,
  "check" text collate "C" not null,
  "basis" text collate "C" not null,
  "place" text collate "C" not null,
  "place_title" text collate "C" not null,
  "words" text collate "C" not null,
  "excerpt" text collate "C",
  "start" integer,
  "end" integer,
  "decision" text collate "C",
  "submitted_by" uuid,
  primary key ("id")
);
create table "listing_finding_history" (
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
  "post" uuid,
  "talent" uuid,
  "graduates" uuid,
  "cooperation" uuid,
  "research" uuid,
  "technical_service" uuid,
  "course" uuid,
  "publisher" uuid,
  "check" text collate "C",
  "basis" text collate "C",
  "place" text collate "C",
  "place_title" text collate "C",
  "words" text collate "C",
  "excerpt" text collate "C",
  "start" integer,
  "end" integer,
  "decision" text collate "C",
  "submitted_by" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "listing_finding_history_recorded_from_idx" on "listing_finding_history" ("recorded_from");
create index "listing_finding_created_at_id_idx" on "listing_finding" ("created_at", "id");
create index "listing_finding_wall_division_idx" on "listing_finding" ("wall_division");
create index "listing_finding_wall_organisation_idx" on "listing_finding" ("wall_organisation");
create index "listing_finding_wall_person_idx" on "listing_finding" ("wall_person");
create index "listing_finding_post_idx" on "listing_finding" ("post");
create index "listing_finding_talent_idx" on "listing_finding" ("talent");
create index "listing_finding_graduates_idx" on "listing_finding" ("graduates");
create index "listing_finding_cooperation_idx" on "listing_finding" ("cooperation");
create index "listing_finding_research_idx" on "listing_finding" ("research");
create index "listing_finding_technical_service_idx" on "listing_finding" ("technical_service");
create index "listing_finding_course_idx" on "listing_finding" ("course");
create index "listing_finding_publisher_idx" on "listing_finding" ("publisher");
create index "listing_finding_submitted_by_idx" on "listing_finding" ("submitted_by");
alter table "listing_finding" enable row level security;
alter table "listing_finding" force row level security;
create policy wall_read on "listing_finding" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "listing_finding" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_update on "listing_finding" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
alter table "listing_finding_history" enable row level security;
alter table "listing_finding_history" force row level security;
create policy wall_read on "listing_finding_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy wall_insert on "listing_finding_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid));
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
create policy wall_insert on "outside_figure" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
create policy wall_update on "outside_figure" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '')) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
alter table "outside_figure_history" enable row level security;
alter table "outside_figure_history" force row level security;
create policy wall_read on "outside_figure_history" for select using (true);
create policy wall_insert on "outside_figure_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
alter table "post_listing" alter column "wage_period" drop not null;
alter table "post_listing" alter column "wage_from" drop not null;
alter table "post_listing" add column "wage_months" integer;
alter table "post_listing_history" add column "wage_months" integer;
alter table "post_listing" add column "wage_written" text collate "C";
alter table "post_listing_history" add column "wage_written" text collate "C";
alter table "post_listing" alter column "before_tax" drop not null;
alter table "post_listing" alter column "includes_insurance" drop not null;
alter table "post_listing" add column "chain" uuid;
alter table "post_listing_history" add column "chain" uuid;
alter table "post_listing" add column "skills" text[] collate "C";
alter table "post_listing_history" add column "skills" text[] collate "C";
alter table "post_listing" add column "answer" uuid;
alter table "post_listing_history" add column "answer" uuid;
create index "post_listing_chain_idx" on "post_listing" ("chain");
create index "post_listing_answer_idx" on "post_listing" ("answer");
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
  "card" jsonb,
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
create policy wall_read on "published_figure" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "published_figure" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "published_figure" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "published_figure_history" enable row level security;
alter table "published_figure_history" force row level security;
create policy wall_read on "published_figure_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "published_figure_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "saved_search" (
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
  "question" text collate "C" not null,
  "notify" boolean not null,
  "told_up_to" timestamptz,
  primary key ("id")
);
create table "saved_search_history" (
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
  "question" text collate "C",
  "notify" boolean,
  "told_up_to" timestamptz,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "saved_search_history_recorded_from_idx" on "saved_search_history" ("recorded_from");
create index "saved_search_created_at_id_idx" on "saved_search" ("created_at", "id");
create index "saved_search_wall_division_idx" on "saved_search" ("wall_division");
create index "saved_search_wall_organisation_idx" on "saved_search" ("wall_organisation");
create index "saved_search_wall_person_idx" on "saved_search" ("wall_person");
alter table "saved_search" enable row level security;
alter table "saved_search" force row level security;
create policy wall_read on "saved_search" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "saved_search" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_update on "saved_search" for update using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
alter table "saved_search_history" enable row level security;
alter table "saved_search_history" force row level security;
create policy wall_read on "saved_search_history" for select using ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create policy wall_insert on "saved_search_history" for insert with check ((select current_setting('app.system', true) = 'on') or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid));
create table "supply_answer" (
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
  "school" uuid not null,
  "kind" text collate "C" not null,
  "headline" text collate "C" not null,
  "offering" uuid,
  "graduation_year" integer,
  "available" integer,
  "interns" integer,
  "available_from" date,
  "skills" text[] collate "C",
  "service_kind" text collate "C",
  "content" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "graduates" uuid,
  "technical_service" uuid,
  primary key ("id")
);
create table "supply_answer_history" (
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
  "school" uuid,
  "kind" text collate "C",
  "headline" text collate "C",
  "offering" uuid,
  "graduation_year" integer,
  "available" integer,
  "interns" integer,
  "available_from" date,
  "skills" text[] collate "C",
  "service_kind" text collate "C",
  "content" text collate "C",
  "contact" text collate "C",
  "contact_phone" text collate "C",
  "graduates" uuid,
  "technical_service" uuid,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "supply_answer_history_recorded_from_idx" on "supply_answer_history" ("recorded_from");
create unique index "supply_answer_survey_school_headline_key" on "supply_answer" ("survey", "school", "headline") where withdrawn_at is null;
create index "supply_answer_created_at_id_idx" on "supply_answer" ("created_at", "id");
create index "supply_answer_wall_division_idx" on "supply_answer" ("wall_division");
create index "supply_answer_wall_organisation_idx" on "supply_answer" ("wall_organisation");
create index "supply_answer_wall_person_idx" on "supply_answer" ("wall_person");
create index "supply_answer_survey_idx" on "supply_answer" ("survey");
create index "supply_answer_school_idx" on "supply_answer" ("school");
create index "supply_answer_offering_idx" on "supply_answer" ("offering");
create index "supply_answer_graduates_idx" on "supply_answer" ("graduates");
create index "supply_answer_technical_service_idx" on "supply_answer" ("technical_service");
alter table "supply_answer" enable row level security;
alter table "supply_answer" force row level security;
create policy wall_read on "supply_answer" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "supply_answer" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_update on "supply_answer" for update using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division)) with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
alter table "supply_answer_history" enable row level security;
alter table "supply_answer_history" force row level security;
create policy wall_read on "supply_answer_history" for select using ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create policy wall_insert on "supply_answer_history" for insert with check ((select current_setting('app.system', true) = 'on') or starts_with(wall_division, (select nullif(current_setting('app.division', true), ''))) or wall_organisation = (select nullif(current_setting('app.organisation', true), '')::uuid) or wall_person = (select nullif(current_setting('app.person', true), '')::uuid) or starts_with((select nullif(current_setting('app.division', true), '')), wall_division));
create table "talent_report" (
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
  "division" uuid not null,
  "office" uuid not null,
  "year" integer not null,
  "document_number" text collate "C",
  "as_of" date,
  "overview" text collate "C",
  "demand" text collate "C",
  "supply" text collate "C",
  "advice" text collate "C",
  "method" text collate "C",
  "coverage" text collate "C",
  "caveats" text collate "C",
  "tables" jsonb,
  "signed_by" text collate "C",
  "published_on" date,
  primary key ("id")
);
create table "talent_report_history" (
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
  "division" uuid,
  "office" uuid,
  "year" integer,
  "document_number" text collate "C",
  "as_of" date,
  "overview" text collate "C",
  "demand" text collate "C",
  "supply" text collate "C",
  "advice" text collate "C",
  "method" text collate "C",
  "coverage" text collate "C",
  "caveats" text collate "C",
  "tables" jsonb,
  "signed_by" text collate "C",
  "published_on" date,
  "recorded_from" timestamptz not null,
  "change_id" uuid not null,
  "act" text collate "C" not null,
  "reason" text collate "C",
  "changed_by_name" text collate "C" not null,
  "changed_by_organisation" text collate "C",
  "sealed" text collate "C",
  primary key ("id", "version")
);
create index "talent_report_history_recorded_from_idx" on "talent_report_history" ("recorded_from");
create unique index "talent_report_division_year_key" on "talent_report" ("division", "year") where withdrawn_at is null;
create index "talent_report_created_at_id_idx" on "talent_report" ("created_at", "id");
create index "talent_report_wall_division_idx" on "talent_report" ("wall_division");
create index "talent_report_wall_organisation_idx" on "talent_report" ("wall_organisation");
create index "talent_report_wall_person_idx" on "talent_report" ("wall_person");
create index "talent_report_division_idx" on "talent_report" ("division");
create index "talent_report_office_idx" on "talent_report" ("office");
create index "talent_report_year_id_idx" on "talent_report" ("year", "id");
alter table "talent_report" enable row level security;
alter table "talent_report" force row level security;
create policy wall_read on "talent_report" for select using (true);
create policy wall_insert on "talent_report" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
create policy wall_update on "talent_report" for update using ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '')) with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
alter table "talent_report_history" enable row level security;
alter table "talent_report_history" force row level security;
create policy wall_read on "talent_report_history" for select using (true);
create policy wall_insert on "talent_report_history" for insert with check ((select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> ''));
