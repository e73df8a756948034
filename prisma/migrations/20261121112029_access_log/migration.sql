BEGIN;

-- CreateTable
CREATE TABLE "access_request" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_label" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "operation_type" TEXT NOT NULL,
    "operation_name" TEXT,

    CONSTRAINT "access_request_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "access_entry" (
    "org_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "areas" TEXT[],
    "is_write" BOOLEAN NOT NULL,

    CONSTRAINT "access_entry_pkey" PRIMARY KEY ("org_id","patient_id","id")
);

-- CreateIndex
CREATE INDEX "audit_event_org_id_at_id_idx" ON "audit_event"("org_id", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_actor_id_at_id_idx" ON "audit_event"("org_id", "actor_id", "at", "id");

-- AddForeignKey
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_entry" ADD CONSTRAINT "access_entry_org_id_id_fkey" FOREIGN KEY ("org_id", "id") REFERENCES "access_request"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who looked stays known: both tables only grow, as the audit trail does.
CREATE TRIGGER "access_request_append_only" BEFORE UPDATE OR DELETE ON "access_request"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "access_request_no_truncate" BEFORE TRUNCATE ON "access_request"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "access_entry_append_only" BEFORE UPDATE OR DELETE ON "access_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "access_entry_no_truncate" BEFORE TRUNCATE ON "access_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

COMMIT;
