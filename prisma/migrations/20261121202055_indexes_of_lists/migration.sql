-- An index for every filter and order of the API's lists, and none that no statement reads; docs/indexes.md has the list.
-- Indexes that led from a definition, a practitioner and the like to what names it served nothing: those rows are
-- archived, never deleted. What Prisma's schema can't say stands at the beginning and the end.
BEGIN;

-- Compared byte by byte, as an index of these is: prefixes can use it, and the one of emails was of no use to a filter,
-- which compared by the database's collation.
ALTER TABLE "patient" ALTER COLUMN "email" TYPE TEXT COLLATE "C";
ALTER TABLE "audit_event"
  ALTER COLUMN "action" TYPE TEXT COLLATE "C",
  ALTER COLUMN "entity_type" TYPE TEXT COLLATE "C";
ALTER TABLE "registered_operation" ALTER COLUMN "name" TYPE TEXT COLLATE "C";

-- DropIndex
DROP INDEX "alert_org_id_alert_definition_id_idx";

-- DropIndex
DROP INDEX "allergy_org_id_allergy_definition_id_idx";

-- DropIndex
DROP INDEX "appointment_org_id_catalog_id_idx";

-- DropIndex
DROP INDEX "catalog_appointment_type_org_id_appointment_type_id_idx";

-- DropIndex
DROP INDEX "communication_log_org_id_communication_type_id_idx";

-- DropIndex
DROP INDEX "credential_org_id_catalog_id_idx";

-- DropIndex
DROP INDEX "credential_org_id_partner_id_catalog_id_idx";

-- DropIndex
DROP INDEX "medication_org_id_medication_definition_id_idx";

-- DropIndex
DROP INDEX "medication_org_id_practitioner_id_idx";

-- DropIndex
DROP INDEX "patient_org_id_billing_account_id_idx";

-- DropIndex
DROP INDEX "patient_org_id_profile_id_idx";

-- DropIndex
DROP INDEX "patient_hospital_org_id_hospital_id_patient_id_idx";

-- DropIndex
DROP INDEX "patient_practitioner_org_id_practitioner_id_patient_id_idx";

-- DropIndex
DROP INDEX "problem_org_id_problem_definition_id_idx";

-- DropIndex
DROP INDEX "referral_attribution_org_id_practitioner_id_idx";

-- DropIndex
DROP INDEX "referral_attribution_org_id_referral_partner_id_idx";

-- DropIndex
DROP INDEX "referral_attribution_org_id_referral_source_id_idx";

-- DropIndex
DROP INDEX "staff_user_org_id_practitioner_id_idx";

-- DropIndex
DROP INDEX "vital_signs_org_id_practitioner_id_idx";

-- DropIndex
DROP INDEX "waitlist_entry_org_id_catalog_id_idx";

-- DropIndex
DROP INDEX "webhook_delivery_org_id_event_id_idx";

-- DropIndex
DROP INDEX "webhook_delivery_status_next_attempt_at_idx";

-- CreateIndex
CREATE INDEX "allergy_definition_org_id_category_sort_name_id_idx" ON "allergy_definition"("org_id", "category", "sort_name", "id");

-- CreateIndex
CREATE INDEX "allergy_definition_substring_idx" ON "allergy_definition" USING GIN ("org_id" uuid_ops, "sort_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "appointment_org_id_status_starts_at_id_idx" ON "appointment"("org_id", "status", "starts_at", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_action_at_id_idx" ON "audit_event"("org_id", "action", "at", "id");

-- CreateIndex
CREATE INDEX "billing_account_substring_idx" ON "billing_account" USING GIN ("org_id" uuid_ops, "sort_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "medication_definition_org_id_category_sort_name_id_idx" ON "medication_definition"("org_id", "category", "sort_name", "id");

-- CreateIndex
CREATE INDEX "medication_definition_substring_idx" ON "medication_definition" USING GIN ("org_id" uuid_ops, "sort_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "patient_org_id_accepted_privacy_policy_idx" ON "patient"("org_id", "accepted_privacy_policy");

-- CreateIndex
CREATE INDEX "patient_org_id_accepted_sms_marketing_idx" ON "patient"("org_id", "accepted_sms_marketing");

-- CreateIndex
CREATE INDEX "patient_substring_idx" ON "patient" USING GIN ("org_id" uuid_ops, "sort_first_name" gin_trgm_ops, "sort_last_name" gin_trgm_ops, "email" gin_trgm_ops, "old_reference_id" gin_trgm_ops, "unique_id" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "problem_definition_org_id_category_sort_name_id_idx" ON "problem_definition"("org_id", "category", "sort_name", "id");

-- CreateIndex
CREATE INDEX "problem_definition_substring_idx" ON "problem_definition" USING GIN ("org_id" uuid_ops, "sort_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "profile_org_id_email_idx" ON "profile"("org_id", "email");

-- CreateIndex
CREATE INDEX "profile_substring_idx" ON "profile" USING GIN ("org_id" uuid_ops, "sort_name" gin_trgm_ops, "email" gin_trgm_ops, "unique_id" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "registered_operation_org_id_partner_id_name_id_idx" ON "registered_operation"("org_id", "partner_id", "name", "id");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_start_date_id_idx" ON "schedule_exception"("org_id", "start_date", "id");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_kind_start_date_id_idx" ON "schedule_exception"("org_id", "kind", "start_date", "id");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_end_date_idx" ON "schedule_exception"("org_id", "end_date");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_updated_at_id_idx" ON "waitlist_entry"("org_id", "updated_at", "id");

-- Patients that are archived or deleted are few, whatever the order they are asked for in.
CREATE INDEX "patient_put_away_idx" ON "patient" ("org_id", "id")
  WHERE "archived_at" IS NOT NULL OR "deleted_at" IS NOT NULL;

-- What was delivered is nearly all of the log: neither the next pass nor a search for what failed walks through it.
CREATE INDEX "webhook_delivery_due_idx" ON "webhook_delivery" ("next_attempt_at") WHERE "status" = 'PENDING';
CREATE INDEX "webhook_delivery_undelivered_idx" ON "webhook_delivery" ("org_id", "endpoint_id", "created_at", "id")
  WHERE "status" <> 'DELIVERED';

COMMIT;
