BEGIN;

-- CreateEnum
CREATE TYPE "CommunicationMode" AS ENUM ('PHONE', 'EMAIL', 'MAIL', 'IN_PERSON', 'TEXT', 'FAX');

-- CreateEnum
CREATE TYPE "CommunicationDirection" AS ENUM ('SENT', 'RECEIVED', 'NEITHER');

-- CreateEnum
CREATE TYPE "CommunicationSource" AS ENUM ('USER', 'AUTOMATED', 'INTEGRATION');

-- CreateEnum
CREATE TYPE "FieldType" AS ENUM ('TEXT', 'TEXTAREA', 'NUMBER', 'DATE', 'BOOLEAN', 'DROPDOWN', 'MULTI_SELECT');

-- CreateEnum
CREATE TYPE "RelationshipType" AS ENUM ('CAREGIVER', 'CHILD', 'CLONE', 'FOSTER_CHILD', 'GRANDCHILD', 'GRANDPARENT', 'GUARDIAN', 'LIFE_PARTNER', 'MERGE', 'OTHER_FAMILY', 'PARENT', 'SIBLING', 'SPOUSE', 'STEPCHILD', 'STEPPARENT');

-- CreateEnum
CREATE TYPE "AttributionRole" AS ENUM ('PRIMARY', 'SECONDARY', 'ASSIST');

-- CreateTable
CREATE TABLE "communication_type" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "communication_type_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "communication_log" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "communication_datetime" TIMESTAMPTZ(3) NOT NULL,
    "communication_source" "CommunicationSource" NOT NULL,
    "communication_type_id" UUID,
    "mode" "CommunicationMode",
    "direction" "CommunicationDirection",
    "note" TEXT,
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "communication_log_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "field_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "field_type" "FieldType" NOT NULL,
    "description" TEXT,
    "dropdown_options" TEXT[],
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "field_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "field_value" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "field_definition_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "field_value_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "relationship" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "to_patient_id" UUID NOT NULL,
    "relationship_type" "RelationshipType" NOT NULL,
    "is_guardian" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "relationship_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "referral_attribution" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "attributed_at" TIMESTAMPTZ(3) NOT NULL,
    "attribution_role" "AttributionRole" NOT NULL,
    "referral_source_id" UUID,
    "referral_partner_id" UUID,
    "practitioner_id" UUID,
    "referring_patient_id" UUID,
    "source_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_attribution_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "tag_definition" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "color" TEXT,
    "description" TEXT,
    "item_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "tag_definition_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "patient_tag" (
    "org_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "tag_definition_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_tag_pkey" PRIMARY KEY ("org_id","patient_id","tag_definition_id")
);

-- CreateIndex
CREATE INDEX "communication_type_org_id_sort_name_id_idx" ON "communication_type"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "communication_type_org_id_item_order_id_idx" ON "communication_type"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "communication_log_org_id_patient_id_communication_datetime__idx" ON "communication_log"("org_id", "patient_id", "communication_datetime", "id");

-- CreateIndex
CREATE INDEX "communication_log_org_id_communication_type_id_idx" ON "communication_log"("org_id", "communication_type_id");

-- CreateIndex
CREATE INDEX "field_definition_org_id_sort_name_id_idx" ON "field_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "field_definition_org_id_item_order_id_idx" ON "field_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "field_value_org_id_patient_id_created_at_id_idx" ON "field_value"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "field_value_org_id_field_definition_id_idx" ON "field_value"("org_id", "field_definition_id");

-- CreateIndex
CREATE UNIQUE INDEX "field_value_org_id_patient_id_field_definition_id_key" ON "field_value"("org_id", "patient_id", "field_definition_id");

-- CreateIndex
CREATE INDEX "relationship_org_id_patient_id_created_at_id_idx" ON "relationship"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "relationship_org_id_to_patient_id_created_at_id_idx" ON "relationship"("org_id", "to_patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "referral_attribution_org_id_patient_id_created_at_id_idx" ON "referral_attribution"("org_id", "patient_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "referral_attribution_org_id_referral_source_id_idx" ON "referral_attribution"("org_id", "referral_source_id");

-- CreateIndex
CREATE INDEX "referral_attribution_org_id_referral_partner_id_idx" ON "referral_attribution"("org_id", "referral_partner_id");

-- CreateIndex
CREATE INDEX "referral_attribution_org_id_practitioner_id_idx" ON "referral_attribution"("org_id", "practitioner_id");

-- CreateIndex
CREATE INDEX "referral_attribution_org_id_referring_patient_id_idx" ON "referral_attribution"("org_id", "referring_patient_id");

-- CreateIndex
CREATE INDEX "tag_definition_org_id_sort_name_id_idx" ON "tag_definition"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "tag_definition_org_id_item_order_id_idx" ON "tag_definition"("org_id", "item_order", "id");

-- CreateIndex
CREATE INDEX "patient_tag_org_id_tag_definition_id_patient_id_idx" ON "patient_tag"("org_id", "tag_definition_id", "patient_id");

-- AddForeignKey
ALTER TABLE "communication_type" ADD CONSTRAINT "communication_type_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communication_log" ADD CONSTRAINT "communication_log_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "communication_log" ADD CONSTRAINT "communication_log_org_id_communication_type_id_fkey" FOREIGN KEY ("org_id", "communication_type_id") REFERENCES "communication_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_definition" ADD CONSTRAINT "field_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_value" ADD CONSTRAINT "field_value_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_value" ADD CONSTRAINT "field_value_org_id_field_definition_id_fkey" FOREIGN KEY ("org_id", "field_definition_id") REFERENCES "field_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_org_id_to_patient_id_fkey" FOREIGN KEY ("org_id", "to_patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_org_id_referral_source_id_fkey" FOREIGN KEY ("org_id", "referral_source_id") REFERENCES "referral_source"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_org_id_referral_partner_id_fkey" FOREIGN KEY ("org_id", "referral_partner_id") REFERENCES "referral_partner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_org_id_referring_patient_id_fkey" FOREIGN KEY ("org_id", "referring_patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_definition" ADD CONSTRAINT "tag_definition_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_tag" ADD CONSTRAINT "patient_tag_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_tag" ADD CONSTRAINT "patient_tag_org_id_tag_definition_id_fkey" FOREIGN KEY ("org_id", "tag_definition_id") REFERENCES "tag_definition"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Folded texts are compared byte by byte: the same order on every server.
ALTER TABLE "communication_type" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "field_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "tag_definition" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";

-- A patient is nothing to itself, and the same thing to another only once [A45].
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_self_check" CHECK ("patient_id" <> "to_patient_id");
CREATE UNIQUE INDEX "relationship_active_key"
  ON "relationship" ("org_id", "patient_id", "to_patient_id", "relationship_type") WHERE "archived_at" IS NULL;

-- Exactly one source [274]; one primary attribution a patient, until it is archived [276, A44].
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_source_check" CHECK (
  num_nonnulls("referral_source_id", "referral_partner_id", "practitioner_id", "referring_patient_id") = 1);
ALTER TABLE "referral_attribution" ADD CONSTRAINT "referral_attribution_self_check"
  CHECK ("patient_id" <> "referring_patient_id");
CREATE UNIQUE INDEX "referral_attribution_primary_key"
  ON "referral_attribution" ("org_id", "patient_id") WHERE "attribution_role" = 'PRIMARY' AND "archived_at" IS NULL;

-- Fields that choose have something to choose from, and no others do; no row holds the JSON null or an object [A40].
ALTER TABLE "field_definition" ADD CONSTRAINT "field_definition_options_check"
  CHECK (("field_type" IN ('DROPDOWN', 'MULTI_SELECT')) = (cardinality("dropdown_options") > 0));
ALTER TABLE "field_value" ADD CONSTRAINT "field_value_kind_check"
  CHECK (jsonb_typeof("value") IN ('string', 'number', 'boolean', 'array'));

-- The communication log only grows [286].
CREATE TRIGGER "communication_log_append_only" BEFORE UPDATE OR DELETE ON "communication_log"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "communication_log_no_truncate" BEFORE TRUNCATE ON "communication_log"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

COMMIT;
