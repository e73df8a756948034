BEGIN;

-- CreateEnum
CREATE TYPE "WaitlistStatus" AS ENUM ('WAITING', 'OFFERED', 'BOOKED', 'LEFT', 'EXPIRED');

-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "waitlist_entry_id" UUID;

-- AlterTable
ALTER TABLE "appointment_type" ADD COLUMN     "waitlist_offer_minutes" INTEGER NOT NULL DEFAULT 60;

-- CreateTable
CREATE TABLE "waitlist_entry" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "appointment_type_id" UUID NOT NULL,
    "practitioner_id" UUID,
    "location_id" UUID,
    "partner_id" UUID,
    "catalog_id" UUID,
    "starts_from" TIMESTAMPTZ(3) NOT NULL,
    "starts_until" TIMESTAMPTZ(3) NOT NULL,
    "weekdays" INTEGER[],
    "time_from" TEXT,
    "time_until" TEXT,
    "status" "WaitlistStatus" NOT NULL DEFAULT 'WAITING',
    "appointment_id" UUID,
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "waitlist_entry_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "waitlist_cursor" (
    "org_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "waitlist_cursor_pkey" PRIMARY KEY ("org_id")
);

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_created_at_id_idx" ON "waitlist_entry"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_status_created_at_id_idx" ON "waitlist_entry"("org_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_patient_id_idx" ON "waitlist_entry"("org_id", "patient_id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_partner_id_created_at_id_idx" ON "waitlist_entry"("org_id", "partner_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_appointment_type_id_idx" ON "waitlist_entry"("org_id", "appointment_type_id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_practitioner_id_idx" ON "waitlist_entry"("org_id", "practitioner_id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_location_id_idx" ON "waitlist_entry"("org_id", "location_id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_catalog_id_idx" ON "waitlist_entry"("org_id", "catalog_id");

-- CreateIndex
CREATE UNIQUE INDEX "waitlist_entry_org_id_appointment_id_key" ON "waitlist_entry"("org_id", "appointment_id");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_org_id_waitlist_entry_id_fkey" FOREIGN KEY ("org_id", "waitlist_entry_id") REFERENCES "waitlist_entry"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_appointment_type_id_fkey" FOREIGN KEY ("org_id", "appointment_type_id") REFERENCES "appointment_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_location_id_fkey" FOREIGN KEY ("org_id", "location_id") REFERENCES "location"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_partner_id_fkey" FOREIGN KEY ("org_id", "partner_id") REFERENCES "partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_catalog_id_fkey" FOREIGN KEY ("org_id", "catalog_id") REFERENCES "catalog"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_org_id_appointment_id_fkey" FOREIGN KEY ("org_id", "appointment_id") REFERENCES "appointment"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_cursor" ADD CONSTRAINT "waitlist_cursor_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of millions of appointments few were offered to anyone.
CREATE INDEX "appointment_waitlist_entry_idx" ON "appointment" ("org_id", "waitlist_entry_id")
  WHERE "waitlist_entry_id" IS NOT NULL;
-- Nobody is offered two slots at a time, whatever the code does.
CREATE UNIQUE INDEX "appointment_one_offer" ON "appointment" ("org_id", "waitlist_entry_id")
  WHERE "status" = 'HELD' AND "waitlist_entry_id" IS NOT NULL;
-- Which organizations have someone who waits.
CREATE INDEX "waitlist_entry_open_idx" ON "waitlist_entry" ("org_id") WHERE "status" IN ('WAITING', 'OFFERED');

ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_window_check" CHECK ("starts_from" < "starts_until");
ALTER TABLE "waitlist_entry" ADD CONSTRAINT "waitlist_entry_offer_check"
  CHECK ("status" NOT IN ('OFFERED', 'BOOKED') OR "appointment_id" IS NOT NULL);
ALTER TABLE "appointment_type" ADD CONSTRAINT "appointment_type_offer_check" CHECK ("waitlist_offer_minutes" > 0);

COMMIT;
