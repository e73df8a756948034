BEGIN;

-- CreateEnum
CREATE TYPE "AlertScope" AS ENUM ('PATIENT', 'FAMILY');

-- CreateEnum
CREATE TYPE "AlertStatus" AS ENUM ('ACTIVE', 'DISABLED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ProblemStatus" AS ENUM ('ACTIVE', 'RESOLVED', 'INACTIVE');

-- CreateEnum
CREATE TYPE "ProblemFunctionStatus" AS ENUM ('PROBLEM', 'COGNITIVE_RESULT', 'COGNITIVE_PROBLEM', 'FUNCTIONAL_RESULT', 'FUNCTIONAL_PROBLEM');

-- CreateEnum
CREATE TYPE "SocialHistoryCategory" AS ENUM ('TOBACCO', 'ALCOHOL', 'DRUGS', 'OCCUPATION', 'EXERCISE', 'DIET', 'LIVING_SITUATION', 'EDUCATION', 'SEXUAL_HISTORY', 'OTHER');

-- CreateTable
CREATE TABLE "alert_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "default_is_urgent" BOOLEAN NOT NULL DEFAULT false,
    "default_scope" "AlertScope" NOT NULL DEFAULT 'PATIENT',
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "alert" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "alert_definition_id" UUID NOT NULL,
    "alert_scope" "AlertScope" NOT NULL DEFAULT 'PATIENT',
    "status" "AlertStatus" NOT NULL DEFAULT 'ACTIVE',
    "is_urgent" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "disable_on" DATE,
    "date_disabled" TIMESTAMPTZ(3),
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "problem_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "snomed" TEXT,
    "icd10" TEXT,
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "problem_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "problem" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "problem_definition_id" UUID NOT NULL,
    "problem_status" "ProblemStatus" NOT NULL DEFAULT 'ACTIVE',
    "function_status" "ProblemFunctionStatus" NOT NULL DEFAULT 'PROBLEM',
    "date_start" DATE,
    "date_stop" DATE,
    "patient_note" TEXT,
    "snomed_problem_type" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "problem_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "social_history" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "category" "SocialHistoryCategory" NOT NULL,
    "value" TEXT,
    "snomed" TEXT,
    "note" TEXT,
    "date_start" DATE,
    "date_stop" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "social_history_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "vital_signs" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "date_taken" DATE NOT NULL,
    "time_taken" TEXT,
    "sort_taken" TIMESTAMP(3) NOT NULL,
    "bp_systolic" INTEGER,
    "bp_diastolic" INTEGER,
    "pulse" INTEGER,
    "respiration_rate" INTEGER,
    "oxygen_saturation" INTEGER,
    "temperature_f" DECIMAL(4,1),
    "height_inches" DECIMAL(5,2),
    "weight_lbs" DECIMAL(6,2),
    "weight_code" TEXT,
    "bmi" DECIMAL(4,1),
    "bmi_percentile" DECIMAL(4,1),
    "note" TEXT,
    "has_followup_plan" BOOLEAN NOT NULL DEFAULT false,
    "practitioner_id" UUID,
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "vital_signs_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "vital_thresholds" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rules" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vital_thresholds_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateIndex
CREATE INDEX "alert_definition_org_id_sort_name_id_idx" ON "alert_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "alert_definition_org_id_item_order_id_idx" ON "alert_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "alert_org_id_patient_id_created_at_id_idx" ON "alert"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "alert_org_id_alert_definition_id_idx" ON "alert"("org_id", "alert_definition_id");

-- CreateIndex
CREATE INDEX "problem_definition_org_id_sort_name_id_idx" ON "problem_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "problem_definition_org_id_item_order_id_idx" ON "problem_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "problem_definition_org_id_snomed_idx" ON "problem_definition"("org_id", "snomed");

-- CreateIndex
CREATE INDEX "problem_definition_org_id_icd10_idx" ON "problem_definition"("org_id", "icd10");

-- CreateIndex
CREATE INDEX "problem_org_id_patient_id_created_at_id_idx" ON "problem"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "problem_org_id_problem_definition_id_idx" ON "problem"("org_id", "problem_definition_id");

-- CreateIndex
CREATE INDEX "social_history_org_id_patient_id_idx" ON "social_history"("org_id", "patient_id");

-- CreateIndex
CREATE INDEX "vital_signs_org_id_patient_id_sort_taken_id_idx" ON "vital_signs"("org_id", "patient_id", "sort_taken", "id");

-- CreateIndex
CREATE INDEX "vital_signs_org_id_practitioner_id_idx" ON "vital_signs"("org_id", "practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "vital_thresholds_org_id_key" ON "vital_thresholds"("org_id");

-- AddForeignKey
ALTER TABLE "alert_definition" ADD CONSTRAINT "alert_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_org_id_alert_definition_id_fkey" FOREIGN KEY ("org_id", "alert_definition_id") REFERENCES "alert_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem_definition" ADD CONSTRAINT "problem_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_org_id_problem_definition_id_fkey" FOREIGN KEY ("org_id", "problem_definition_id") REFERENCES "problem_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_history" ADD CONSTRAINT "social_history_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vital_signs" ADD CONSTRAINT "vital_signs_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vital_signs" ADD CONSTRAINT "vital_signs_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vital_thresholds" ADD CONSTRAINT "vital_thresholds_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Folded texts are compared byte by byte: the same order on every server.
ALTER TABLE "alert_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "problem_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";

-- An archived alert says so in both places.
ALTER TABLE "alert" ADD CONSTRAINT "alert_archived_check"
  CHECK (("status" = 'ARCHIVED') = ("archived_at" IS NOT NULL));

-- The order of readings follows from their date and time; a body mass index can be had of every height.
ALTER TABLE "vital_signs" ADD CONSTRAINT "vital_signs_taken_check"
  CHECK ("sort_taken" = "date_taken" + COALESCE("time_taken", '00:00')::time);
ALTER TABLE "vital_signs" ADD CONSTRAINT "vital_signs_body_check" CHECK ("height_inches" > 0 AND "weight_lbs" > 0);
ALTER TABLE "vital_signs" ADD CONSTRAINT "vital_signs_saturation_check" CHECK ("oxygen_saturation" BETWEEN 0 AND 100);
ALTER TABLE "vital_thresholds" ADD CONSTRAINT "vital_thresholds_rules_check" CHECK (jsonb_typeof("rules") = 'array');

-- One entry a category, until it is archived [A1].
CREATE UNIQUE INDEX "social_history_category_key"
  ON "social_history" ("org_id", "patient_id", "category") WHERE "archived_at" IS NULL;

COMMIT;
