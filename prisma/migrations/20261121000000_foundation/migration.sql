-- What Prisma's schema can't say stands at the end: collations, search indexes, checks, append-only tables.
BEGIN;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "CredentialRole" AS ENUM ('ADMIN', 'CLINICIAN', 'FRONT_DESK', 'ANALYST', 'PARTNER');

-- CreateEnum
CREATE TYPE "AllergySeverity" AS ENUM ('MILD', 'MODERATE', 'SEVERE');

-- CreateEnum
CREATE TYPE "MedicationStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'DISCONTINUED', 'ON_HOLD');

-- CreateEnum
CREATE TYPE "Environment" AS ENUM ('LIVE', 'SANDBOX');

-- CreateEnum
CREATE TYPE "PatientStatus" AS ENUM ('ACTIVE', 'ARCHIVED', 'DECEASED', 'INACTIVE', 'PROSPECTIVE');

-- CreateEnum
CREATE TYPE "AdministrativeGender" AS ENUM ('FEMALE', 'MALE', 'NON_BINARY', 'OTHER', 'PREFER_NOT_TO_SAY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "Pronoun" AS ENUM ('HE_HIM', 'NOT_SPECIFIED', 'OTHER', 'SHE_HER', 'THEY_THEM');

-- CreateEnum
CREATE TYPE "MaritalStatus" AS ENUM ('DIVORCED', 'DOMESTIC_PARTNER', 'MARRIED', 'OTHER', 'SEPARATED', 'SINGLE', 'WIDOWED');

-- CreateEnum
CREATE TYPE "AllergyReviewStatus" AS ENUM ('NKDA', 'NOT_REVIEWED', 'REVIEWED');

-- CreateEnum
CREATE TYPE "ContactMethod" AS ENUM ('EMAIL', 'MAIL', 'NONE', 'PHONE', 'TEXT');

-- CreateEnum
CREATE TYPE "ReminderType" AS ENUM ('SMS_AND_EMAIL', 'SMS', 'EMAIL', 'NONE');

-- CreateTable
CREATE TABLE "partner" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "catalog" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "description" TEXT,
    "feature_flags" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "catalog_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "CredentialRole" NOT NULL,
    "partner_id" UUID,
    "catalog_id" UUID,
    "prefix" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "allergy_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "snomed" TEXT,
    "rx_cui" TEXT,
    "drug_class" TEXT,
    "ingredients" TEXT[],
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "allergy_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "medication_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "rx_cui" TEXT,
    "drug_class" TEXT,
    "ingredients" TEXT[],
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "medication_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "allergy" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "allergy_definition_id" UUID NOT NULL,
    "reaction" TEXT,
    "severity" "AllergySeverity",
    "snomed_reaction" TEXT,
    "date_adverse_reaction" DATE,
    "status_is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "allergy_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "medication" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "medication_definition_id" UUID,
    "med_descript" TEXT,
    "dosage" TEXT,
    "frequency" TEXT,
    "route" TEXT,
    "rx_cui" TEXT,
    "is_cpoe" BOOLEAN NOT NULL DEFAULT false,
    "status" "MedicationStatus" NOT NULL DEFAULT 'ACTIVE',
    "discontinuation_reason" TEXT,
    "date_start" DATE,
    "date_stop" DATE,
    "patient_note" TEXT,
    "practitioner_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "medication_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "location" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "location_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "practitioner" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "specialty" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "timezone" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "practitioner_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_label" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "patient_id" UUID,
    "version" INTEGER,
    "changes" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "patient_id" UUID,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "org_id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("org_id","key_hash")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "environment" "Environment" NOT NULL DEFAULT 'LIVE',
    "timezone" TEXT NOT NULL DEFAULT 'UTC',
    "currency" CHAR(3) NOT NULL DEFAULT 'USD',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT,
    "salutation" TEXT,
    "first_name" TEXT NOT NULL,
    "middle_name" TEXT,
    "initials" TEXT,
    "last_name" TEXT NOT NULL,
    "preferred_name" TEXT,
    "pronoun" "Pronoun",
    "administrative_gender" "AdministrativeGender",
    "sex" TEXT,
    "gender_identity" TEXT,
    "legacy_gender" TEXT,
    "marital_status" "MaritalStatus",
    "race" TEXT,
    "preferred_language" TEXT,
    "occupation" TEXT,
    "status" "PatientStatus" NOT NULL DEFAULT 'ACTIVE',
    "allergy_review_status" "AllergyReviewStatus" NOT NULL DEFAULT 'NOT_REVIEWED',
    "date_of_birth" DATE,
    "date_first_visit" DATE,
    "date_time_deceased" TIMESTAMPTZ(3),
    "latest_vitals_date" DATE,
    "email" TEXT,
    "home_phone" TEXT,
    "mobile_phone" TEXT,
    "work_phone" TEXT,
    "preferred_confirmation_method" "ContactMethod",
    "preferred_contact_method" "ContactMethod",
    "reminder_type" "ReminderType",
    "receives_email" BOOLEAN NOT NULL DEFAULT false,
    "receives_sms" BOOLEAN NOT NULL DEFAULT false,
    "receives_confirmation_emails" BOOLEAN NOT NULL DEFAULT false,
    "accepted_sms_marketing" BOOLEAN NOT NULL DEFAULT false,
    "accepted_privacy_policy" BOOLEAN,
    "emergency_contact" TEXT,
    "emergency_contact_name" TEXT,
    "emergency_contact_phone" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "address_line3" TEXT,
    "address_note" TEXT,
    "physical_address" TEXT,
    "city" TEXT,
    "region" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "chart_number" TEXT NOT NULL,
    "chart_number_key" TEXT NOT NULL,
    "old_reference_id" TEXT,
    "medicaid_id" TEXT,
    "medicare" TEXT,
    "medicare_reference_number" TEXT,
    "access_medical_care" TEXT,
    "ssn_ciphertext" BYTEA,
    "ssn_last4" TEXT,
    "ssn_blind_index" BYTEA,
    "notes" TEXT,
    "appointment_notes" TEXT,
    "appointment_module_note" TEXT,
    "treatment_notes" TEXT,
    "medical_summary_note" TEXT,
    "medical_urgent_note" TEXT,
    "premedication_required" BOOLEAN NOT NULL DEFAULT false,
    "smoking_snomed" TEXT,
    "ask_to_arrive_early_mins" INTEGER,
    "consent_flags" INTEGER NOT NULL DEFAULT 0,
    "invoice_default_to" TEXT,
    "invoice_email" TEXT,
    "invoice_extra_information" TEXT,
    "billing_cycle_day" INTEGER,
    "referral_source_text" TEXT,
    "balance_0_30" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "balance_31_60" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "balance_61_90" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "balance_over_90" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "balance_total" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "estimated_balance" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "insurance_estimate" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "payment_plan_due" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "location_id" UUID,
    "primary_practitioner_id" UUID,
    "secondary_practitioner_id" UUID,
    "responsible_party_id" UUID,
    "sort_first_name" TEXT NOT NULL,
    "sort_last_name" TEXT NOT NULL,
    "sort_birth_date" DATE NOT NULL,
    "search_text" TEXT NOT NULL,
    "name_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "patient_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "partner_patient_link" (
    "org_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_patient_link_pkey" PRIMARY KEY ("org_id","partner_id","patient_id")
);

-- CreateTable
CREATE TABLE "chart_number_counter" (
    "org_id" UUID NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "chart_number_counter_pkey" PRIMARY KEY ("org_id")
);

-- CreateIndex
CREATE INDEX "partner_org_id_sort_name_id_idx" ON "partner"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "partner_org_id_created_at_id_idx" ON "partner"("org_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_org_id_slug_key" ON "partner"("org_id", "slug");

-- CreateIndex
CREATE INDEX "catalog_org_id_sort_name_id_idx" ON "catalog"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "catalog_org_id_created_at_id_idx" ON "catalog"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "credential_secret_hash_idx" ON "credential"("secret_hash");

-- CreateIndex
CREATE INDEX "credential_org_id_created_at_id_idx" ON "credential"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "credential_org_id_partner_id_catalog_id_idx" ON "credential"("org_id", "partner_id", "catalog_id");

-- CreateIndex
CREATE INDEX "credential_org_id_catalog_id_idx" ON "credential"("org_id", "catalog_id");

-- CreateIndex
CREATE INDEX "allergy_definition_org_id_sort_name_id_idx" ON "allergy_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "allergy_definition_org_id_item_order_id_idx" ON "allergy_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "medication_definition_org_id_sort_name_id_idx" ON "medication_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "medication_definition_org_id_item_order_id_idx" ON "medication_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "allergy_org_id_patient_id_created_at_id_idx" ON "allergy"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "allergy_org_id_allergy_definition_id_idx" ON "allergy"("org_id", "allergy_definition_id");

-- CreateIndex
CREATE INDEX "medication_org_id_patient_id_created_at_id_idx" ON "medication"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "medication_org_id_medication_definition_id_idx" ON "medication"("org_id", "medication_definition_id");

-- CreateIndex
CREATE INDEX "medication_org_id_practitioner_id_idx" ON "medication"("org_id", "practitioner_id");

-- CreateIndex
CREATE INDEX "location_org_id_sort_name_id_idx" ON "location"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "location_org_id_created_at_id_idx" ON "location"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "practitioner_org_id_sort_name_id_idx" ON "practitioner"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "practitioner_org_id_created_at_id_idx" ON "practitioner"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_entity_type_entity_id_id_idx" ON "audit_event"("org_id", "entity_type", "entity_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_patient_id_id_idx" ON "audit_event"("org_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_record_expires_at_idx" ON "idempotency_record"("expires_at");

-- CreateIndex
CREATE INDEX "patient_org_id_sort_first_name_id_idx" ON "patient"("org_id", "sort_first_name", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_sort_last_name_id_idx" ON "patient"("org_id", "sort_last_name", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_sort_birth_date_id_idx" ON "patient"("org_id", "sort_birth_date", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_status_id_idx" ON "patient"("org_id", "status", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_created_at_id_idx" ON "patient"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_updated_at_id_idx" ON "patient"("org_id", "updated_at", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_location_id_idx" ON "patient"("org_id", "location_id");

-- CreateIndex
CREATE INDEX "patient_org_id_primary_practitioner_id_idx" ON "patient"("org_id", "primary_practitioner_id");

-- CreateIndex
CREATE INDEX "patient_org_id_responsible_party_id_idx" ON "patient"("org_id", "responsible_party_id");

-- CreateIndex
CREATE INDEX "patient_org_id_old_reference_id_idx" ON "patient"("org_id", "old_reference_id");

-- CreateIndex
CREATE INDEX "patient_org_id_ssn_blind_index_idx" ON "patient"("org_id", "ssn_blind_index");

-- CreateIndex
CREATE UNIQUE INDEX "patient_org_id_chart_number_key_key" ON "patient"("org_id", "chart_number_key");

-- CreateIndex
CREATE INDEX "partner_patient_link_org_id_patient_id_idx" ON "partner_patient_link"("org_id", "patient_id");

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog" ADD CONSTRAINT "catalog_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_org_id_catalog_id_fkey" FOREIGN KEY ("org_id", "catalog_id") REFERENCES "catalog"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allergy_definition" ADD CONSTRAINT "allergy_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication_definition" ADD CONSTRAINT "medication_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_org_id_allergy_definition_id_fkey" FOREIGN KEY ("org_id", "allergy_definition_id") REFERENCES "allergy_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication" ADD CONSTRAINT "medication_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication" ADD CONSTRAINT "medication_org_id_medication_definition_id_fkey" FOREIGN KEY ("org_id", "medication_definition_id") REFERENCES "medication_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication" ADD CONSTRAINT "medication_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner" ADD CONSTRAINT "practitioner_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_event" ADD CONSTRAINT "outbox_event_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_record" ADD CONSTRAINT "idempotency_record_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_location_id_fkey" FOREIGN KEY ("org_id", "location_id") REFERENCES "location"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_primary_practitioner_id_fkey" FOREIGN KEY ("org_id", "primary_practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_secondary_practitioner_id_fkey" FOREIGN KEY ("org_id", "secondary_practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_responsible_party_id_fkey" FOREIGN KEY ("org_id", "responsible_party_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_patient_link" ADD CONSTRAINT "partner_patient_link_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_patient_link" ADD CONSTRAINT "partner_patient_link_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chart_number_counter" ADD CONSTRAINT "chart_number_counter_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Folded texts are compared byte by byte: the same order on every server, and prefixes can use the index.
ALTER TABLE "patient"
  ALTER COLUMN "sort_first_name" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sort_last_name" TYPE TEXT COLLATE "C",
  ALTER COLUMN "chart_number_key" TYPE TEXT COLLATE "C";
ALTER TABLE "location" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "practitioner" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "allergy_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "medication_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "partner" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "catalog" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";

-- Searches: the organization first, then the three-letter groups of the words.
CREATE INDEX "patient_search_text_idx" ON "patient" USING gin ("org_id", "search_text" gin_trgm_ops);
CREATE INDEX "patient_name_text_idx" ON "patient" USING gin ("org_id", "name_text" gin_trgm_ops);
CREATE INDEX "patient_email_idx" ON "patient" ("org_id", "email" COLLATE "C") WHERE "email" IS NOT NULL;

-- A partner's credential names its partner and its catalog; an organization's own names neither [25, 30].
ALTER TABLE "credential" ADD CONSTRAINT "credential_partner_check"
  CHECK (("role" = 'PARTNER') = ("partner_id" IS NOT NULL) AND ("role" = 'PARTNER') = ("catalog_id" IS NOT NULL));

-- A medication is known from the catalogue or by a description [A29].
ALTER TABLE "medication" ADD CONSTRAINT "medication_identity_check"
  CHECK ("medication_definition_id" IS NOT NULL OR "med_descript" IS NOT NULL);

-- The audit trail only grows.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = '42501';
END
$$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

COMMIT;
