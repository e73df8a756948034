BEGIN;


-- CreateEnum
CREATE TYPE "AppointmentStatus" AS ENUM ('HELD', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW', 'RELEASED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ScheduleExceptionKind" AS ENUM ('TIME_OFF', 'EXTRA_HOURS', 'HOLIDAY');

-- CreateEnum
CREATE TYPE "QuestionnaireStatus" AS ENUM ('PENDING', 'COMPLETED');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('PENDING', 'DELIVERED', 'FAILED');

-- AlterTable
ALTER TABLE "catalog" ADD COLUMN     "cancel_cutoff_minutes" INTEGER NOT NULL DEFAULT 1440,
ADD COLUMN     "hold_minutes" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "horizon_days" INTEGER NOT NULL DEFAULT 90,
ADD COLUMN     "notice_minutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reschedule_ask_window" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reschedule_cutoff_minutes" INTEGER NOT NULL DEFAULT 1440,
ADD COLUMN     "reschedule_limit" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "reschedule_window_minutes" INTEGER NOT NULL DEFAULT 2880;

-- AlterTable
ALTER TABLE "outbox_event" ADD COLUMN     "partner_id" UUID,
ADD COLUMN     "position" BIGINT;

-- Events that were written before there were places get theirs in the order of their making.
UPDATE "outbox_event" SET "position" = "placed"."position" FROM (
  SELECT "org_id", "id", row_number() OVER (PARTITION BY "org_id" ORDER BY "id") AS "position" FROM "outbox_event"
) "placed" WHERE "outbox_event"."org_id" = "placed"."org_id" AND "outbox_event"."id" = "placed"."id";
ALTER TABLE "outbox_event" ALTER COLUMN "position" SET NOT NULL;

-- CreateTable
CREATE TABLE "appointment_type" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "description" TEXT,
    "duration_minutes" INTEGER NOT NULL,
    "step_minutes" INTEGER NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "price_in_cents" INTEGER NOT NULL DEFAULT 0,
    "questions" JSONB,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "appointment_type_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "appointment_type_practitioner" (
    "org_id" UUID NOT NULL,
    "appointment_type_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,

    CONSTRAINT "appointment_type_practitioner_pkey" PRIMARY KEY ("org_id","appointment_type_id","practitioner_id")
);

-- CreateTable
CREATE TABLE "catalog_appointment_type" (
    "org_id" UUID NOT NULL,
    "catalog_id" UUID NOT NULL,
    "appointment_type_id" UUID NOT NULL,

    CONSTRAINT "catalog_appointment_type_pkey" PRIMARY KEY ("org_id","catalog_id","appointment_type_id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "weekly_hours" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "schedule_exception" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ScheduleExceptionKind" NOT NULL,
    "practitioner_id" UUID,
    "location_id" UUID,
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "start_time" TEXT,
    "end_time" TEXT,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_exception_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appointment_type_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "patient_id" UUID,
    "partner_id" UUID,
    "catalog_id" UUID,
    "status" "AppointmentStatus" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "busy_from" TIMESTAMPTZ(3) NOT NULL,
    "busy_until" TIMESTAMPTZ(3) NOT NULL,
    "original_start" TIMESTAMPTZ(3) NOT NULL,
    "reschedule_count" INTEGER NOT NULL DEFAULT 0,
    "hold_token_hash" BYTEA,
    "hold_expires_at" TIMESTAMPTZ(3),
    "hold_extended_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "imported_at" TIMESTAMPTZ(3),
    "cancellation_reason" TEXT,
    "partner_reference" TEXT,
    "external_payment_reference" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "price_in_cents" INTEGER NOT NULL DEFAULT 0,
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "questionnaire" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "status" "QuestionnaireStatus" NOT NULL DEFAULT 'PENDING',
    "questions" JSONB NOT NULL,
    "answers" JSONB,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "questionnaire_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID,
    "url" TEXT NOT NULL,
    "event_types" TEXT[],
    "secret_ciphertext" BYTEA NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    "failure_count" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "last_attempt_at" TIMESTAMPTZ(3),
    "response_status" INTEGER,
    "failure_code" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "outbox_counter" (
    "org_id" UUID NOT NULL,
    "last" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_counter_pkey" PRIMARY KEY ("org_id")
);

-- CreateTable
CREATE TABLE "registered_operation" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "cost" INTEGER NOT NULL,
    "use_count" BIGINT NOT NULL DEFAULT 0,
    "last_used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registered_operation_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateIndex
CREATE INDEX "appointment_type_org_id_sort_name_id_idx" ON "appointment_type"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "appointment_type_org_id_created_at_id_idx" ON "appointment_type"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "appointment_type_practitioner_org_id_practitioner_id_idx" ON "appointment_type_practitioner"("org_id", "practitioner_id");

-- CreateIndex
CREATE INDEX "catalog_appointment_type_org_id_appointment_type_id_idx" ON "catalog_appointment_type"("org_id", "appointment_type_id");

-- CreateIndex
CREATE INDEX "schedule_org_id_practitioner_id_created_at_id_idx" ON "schedule"("org_id", "practitioner_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "schedule_org_id_location_id_idx" ON "schedule"("org_id", "location_id");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_created_at_id_idx" ON "schedule_exception"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_practitioner_id_start_date_idx" ON "schedule_exception"("org_id", "practitioner_id", "start_date");

-- CreateIndex
CREATE INDEX "schedule_exception_org_id_location_id_idx" ON "schedule_exception"("org_id", "location_id");

-- CreateIndex
CREATE INDEX "appointment_org_id_starts_at_id_idx" ON "appointment"("org_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_created_at_id_idx" ON "appointment"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_updated_at_id_idx" ON "appointment"("org_id", "updated_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_patient_id_starts_at_id_idx" ON "appointment"("org_id", "patient_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_practitioner_id_starts_at_id_idx" ON "appointment"("org_id", "practitioner_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_partner_id_starts_at_id_idx" ON "appointment"("org_id", "partner_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_partner_reference_idx" ON "appointment"("org_id", "partner_reference");

-- CreateIndex
CREATE INDEX "appointment_org_id_external_payment_reference_idx" ON "appointment"("org_id", "external_payment_reference");

-- CreateIndex
CREATE INDEX "appointment_org_id_appointment_type_id_idx" ON "appointment"("org_id", "appointment_type_id");

-- CreateIndex
CREATE INDEX "appointment_org_id_location_id_idx" ON "appointment"("org_id", "location_id");

-- CreateIndex
CREATE INDEX "appointment_org_id_catalog_id_idx" ON "appointment"("org_id", "catalog_id");

-- CreateIndex
CREATE UNIQUE INDEX "questionnaire_org_id_appointment_id_key" ON "questionnaire"("org_id", "appointment_id");

-- CreateIndex
CREATE INDEX "webhook_endpoint_org_id_created_at_id_idx" ON "webhook_endpoint"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "webhook_endpoint_org_id_partner_id_idx" ON "webhook_endpoint"("org_id", "partner_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_org_id_endpoint_id_created_at_id_idx" ON "webhook_delivery"("org_id", "endpoint_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_org_id_event_id_idx" ON "webhook_delivery"("org_id", "event_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_status_next_attempt_at_idx" ON "webhook_delivery"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "registered_operation_org_id_partner_id_created_at_id_idx" ON "registered_operation"("org_id", "partner_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "registered_operation_org_id_partner_id_hash_key" ON "registered_operation"("org_id", "partner_id", "hash");

-- CreateIndex
CREATE INDEX "outbox_event_org_id_partner_id_position_idx" ON "outbox_event"("org_id", "partner_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_org_id_position_key" ON "outbox_event"("org_id", "position");

-- AddForeignKey
ALTER TABLE "appointment_type" ADD CONSTRAINT "appointment_type_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_type_practitioner" ADD CONSTRAINT "appointment_type_practitioner_org_id_appointment_type_id_fkey" FOREIGN KEY ("org_id", "appointment_type_id") REFERENCES "appointment_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_type_practitioner" ADD CONSTRAINT "appointment_type_practitioner_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_appointment_type" ADD CONSTRAINT "catalog_appointment_type_org_id_catalog_id_fkey" FOREIGN KEY ("org_id", "catalog_id") REFERENCES "catalog"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_appointment_type" ADD CONSTRAINT "catalog_appointment_type_org_id_appointment_type_id_fkey" FOREIGN KEY ("org_id", "appointment_type_id") REFERENCES "appointment_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_org_id_location_id_fkey" FOREIGN KEY ("org_id", "location_id") REFERENCES "location"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_org_id_location_id_fkey" FOREIGN KEY ("org_id", "location_id") REFERENCES "location"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_appointment_type_id_fkey" FOREIGN KEY ("org_id", "appointment_type_id") REFERENCES "appointment_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_location_id_fkey" FOREIGN KEY ("org_id", "location_id") REFERENCES "location"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_catalog_id_fkey" FOREIGN KEY ("org_id", "catalog_id") REFERENCES "catalog"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_org_id_appointment_id_fkey" FOREIGN KEY ("org_id", "appointment_id") REFERENCES "appointment"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_org_id_endpoint_id_fkey" FOREIGN KEY ("org_id", "endpoint_id") REFERENCES "webhook_endpoint"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_org_id_event_id_fkey" FOREIGN KEY ("org_id", "event_id") REFERENCES "outbox_event"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_counter" ADD CONSTRAINT "outbox_counter_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_operation" ADD CONSTRAINT "registered_operation_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "outbox_counter" ("org_id", "last") SELECT "org_id", max("position") FROM "outbox_event" GROUP BY "org_id";

-- Folded texts are compared byte by byte: the same order on every server.
ALTER TABLE "appointment_type" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";

-- No two people get one slot, whatever the code does: of a practitioner's appointments that occupy time, none overlaps
-- another. Which statuses occupy time is said here and in src/booking/appointment-status.ts, which a test compares.
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_no_overlap" EXCLUDE USING gist (
  "org_id" WITH =, "practitioner_id" WITH =, tstzrange("busy_from", "busy_until") WITH &&
) WHERE ("status" IN ('HELD', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED') AND "imported_at" IS NULL);

ALTER TABLE "appointment" ADD CONSTRAINT "appointment_times_check"
  CHECK ("busy_from" <= "starts_at" AND "starts_at" < "ends_at" AND "ends_at" <= "busy_until");
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_hold_check"
  CHECK ("status" <> 'HELD' OR ("hold_expires_at" IS NOT NULL AND "hold_token_hash" IS NOT NULL));
-- A visit is someone's; only what never became one may name no patient.
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_patient_check"
  CHECK ("patient_id" IS NOT NULL OR "status" IN ('HELD', 'RELEASED', 'EXPIRED'));
ALTER TABLE "appointment_type" ADD CONSTRAINT "appointment_type_minutes_check" CHECK (
  "duration_minutes" > 0 AND "step_minutes" > 0 AND "buffer_before_minutes" >= 0 AND "buffer_after_minutes" >= 0
  AND "price_in_cents" >= 0);
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_valid_check" CHECK ("valid_from" <= "valid_until");
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_hours_check" CHECK (jsonb_typeof("weekly_hours") = 'array');
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_dates_check" CHECK ("start_date" <= "end_date");
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_extra_check"
  CHECK ("kind" <> 'EXTRA_HOURS' OR ("practitioner_id" IS NOT NULL AND "location_id" IS NOT NULL));

COMMIT;
