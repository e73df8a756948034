-- What Prisma's schema can't say stands at the end: checks, partial and expression indexes, a trigger.
BEGIN;

-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "patient_merge" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "survivor_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "merged_status" "PatientStatus" NOT NULL,
    "filled_fields" TEXT[],
    "replaced_fields" TEXT[],
    "before" JSONB NOT NULL DEFAULT '{}',
    "moved" JSONB NOT NULL DEFAULT '[]',
    "relationship_id" UUID,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "patient_merge_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateIndex
CREATE INDEX "patient_merge_org_id_survivor_id_id_idx" ON "patient_merge"("org_id", "survivor_id", "id");

-- CreateIndex
CREATE INDEX "patient_merge_org_id_merged_id_id_idx" ON "patient_merge"("org_id", "merged_id", "id");

-- CreateIndex
CREATE INDEX "patient_org_id_merged_into_id_idx" ON "patient"("org_id", "merged_into_id");

-- CreateIndex
CREATE INDEX "patient_org_id_sort_last_name_date_of_birth_idx" ON "patient"("org_id", "sort_last_name", "date_of_birth");

-- AddForeignKey
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_org_id_survivor_id_fkey" FOREIGN KEY ("org_id", "survivor_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_org_id_merged_id_fkey" FOREIGN KEY ("org_id", "merged_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_merged_into_id_fkey" FOREIGN KEY ("org_id", "merged_into_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was merged is put away, and is no one else's survivor but by a merge of its own.
ALTER TABLE "patient" ADD CONSTRAINT "patient_merged_check"
  CHECK ("merged_into_id" IS NULL OR ("merged_into_id" <> "id" AND "archived_at" IS NOT NULL));
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_self_check" CHECK ("survivor_id" <> "merged_id");
CREATE UNIQUE INDEX "patient_merge_active_key" ON "patient_merge" ("org_id", "merged_id") WHERE "archived_at" IS NULL;

-- Likely duplicates are found by phone however it was punctuated [225, A38].
CREATE INDEX "patient_mobile_phone_idx"
  ON "patient" ("org_id", (regexp_replace("mobile_phone", '\D', '', 'g') COLLATE "C")) WHERE "mobile_phone" IS NOT NULL;

-- The communication log only grows [286], but an entry goes with its patient into a merge and out of it again: the
-- one change there is, and only where a merge of those two patients is on record.
CREATE FUNCTION "refuse_change_but_merge"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'patient_id' = to_jsonb(OLD) - 'patient_id' AND EXISTS (
    SELECT 1 FROM "patient_merge" m WHERE m."org_id" = NEW."org_id" AND (
      (m."merged_id" = OLD."patient_id" AND m."survivor_id" = NEW."patient_id") OR
      (m."survivor_id" = OLD."patient_id" AND m."merged_id" = NEW."patient_id"))
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = '42501';
END
$$;
DROP TRIGGER "communication_log_append_only" ON "communication_log";
CREATE TRIGGER "communication_log_append_only" BEFORE UPDATE OR DELETE ON "communication_log"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_merge"();

COMMIT;
