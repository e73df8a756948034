-- What a list is asked for by most is found in the list's own order: a page of a location or a service is read from its
-- index, be it one of two or of two hundred.
BEGIN;

-- DropIndex
DROP INDEX "appointment_org_id_appointment_type_id_idx";

-- DropIndex
DROP INDEX "appointment_org_id_location_id_idx";

-- DropIndex
DROP INDEX "patient_org_id_location_id_idx";

-- DropIndex
DROP INDEX "patient_org_id_primary_practitioner_id_idx";

-- DropIndex
DROP INDEX "waitlist_entry_org_id_appointment_type_id_idx";

-- DropIndex
DROP INDEX "waitlist_entry_org_id_location_id_idx";

-- DropIndex
DROP INDEX "waitlist_entry_org_id_practitioner_id_idx";

-- CreateIndex
CREATE INDEX "appointment_org_id_appointment_type_id_starts_at_id_idx" ON "appointment"("org_id", "appointment_type_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointment_org_id_location_id_starts_at_id_idx" ON "appointment"("org_id", "location_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_location_id_sort_first_name_id_idx" ON "patient"("org_id", "location_id", "sort_first_name", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_primary_practitioner_id_sort_first_name_id_idx" ON "patient"("org_id", "primary_practitioner_id", "sort_first_name", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_appointment_type_id_created_at_id_idx" ON "waitlist_entry"("org_id", "appointment_type_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_practitioner_id_created_at_id_idx" ON "waitlist_entry"("org_id", "practitioner_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "waitlist_entry_org_id_location_id_created_at_id_idx" ON "waitlist_entry"("org_id", "location_id", "created_at", "id");

COMMIT;
