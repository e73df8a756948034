BEGIN;

-- DropIndex
DROP INDEX "idempotency_record_expires_at_idx";

-- CreateIndex
CREATE INDEX "idempotency_record_org_id_expires_at_idx" ON "idempotency_record"("org_id", "expires_at");

COMMIT;
