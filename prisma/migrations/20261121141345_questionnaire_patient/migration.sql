BEGIN;

-- AlterTable
ALTER TABLE "questionnaire" DROP COLUMN "expires_at",
ADD COLUMN     "patient_id" UUID NOT NULL;

-- CreateIndex
CREATE INDEX "questionnaire_org_id_patient_id_idx" ON "questionnaire"("org_id", "patient_id");

-- AddForeignKey
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

COMMIT;
