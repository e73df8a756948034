-- What Prisma's schema can't say stands at the end: collations and the index of a count.
BEGIN;

-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "billing_account_id" UUID,
ADD COLUMN     "billing_type_id" UUID,
ADD COLUMN     "concession_type_id" UUID,
ADD COLUMN     "employer_id" UUID,
ADD COLUMN     "fee_schedule_id" UUID,
ADD COLUMN     "further_phones" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "profile_id" UUID,
ADD COLUMN     "referring_doctor_id" UUID,
ADD COLUMN     "unique_id" TEXT;

-- AlterTable
ALTER TABLE "practitioner" ADD COLUMN     "unique_id" TEXT;

-- CreateTable
CREATE TABLE "concession_type" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "concession_type_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "fee_schedule" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "fee_schedule_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "billing_type" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "billing_type_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "billing_account" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "billing_account_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "invoice" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "due_on" DATE,
    "amount_in_cents" INTEGER NOT NULL,
    "outstanding_in_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "hospital" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unique_id" TEXT,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "hospital_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "profile" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unique_id" TEXT NOT NULL,
    "email" TEXT,
    "first_name" TEXT,
    "last_name" TEXT,
    "sort_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "profile_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "company_name" TEXT,
    "occupation" TEXT,
    "provider_number" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "employer" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "employer_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "staff_user" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "email" TEXT,
    "job_title" TEXT,
    "practitioner_id" UUID,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_user_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "referral_source" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_source_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "referral_partner" (
    "org_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "contact_name" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_partner_pkey" PRIMARY KEY ("org_id","id")
);

-- CreateTable
CREATE TABLE "patient_hospital" (
    "org_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "hospital_id" UUID NOT NULL,

    CONSTRAINT "patient_hospital_pkey" PRIMARY KEY ("org_id","patient_id","hospital_id")
);

-- CreateTable
CREATE TABLE "patient_practitioner" (
    "org_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,

    CONSTRAINT "patient_practitioner_pkey" PRIMARY KEY ("org_id","patient_id","practitioner_id")
);

-- CreateIndex
CREATE INDEX "concession_type_org_id_sort_name_id_idx" ON "concession_type"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "concession_type_org_id_created_at_id_idx" ON "concession_type"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "fee_schedule_org_id_sort_name_id_idx" ON "fee_schedule"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "fee_schedule_org_id_created_at_id_idx" ON "fee_schedule"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "billing_type_org_id_sort_name_id_idx" ON "billing_type"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "billing_type_org_id_created_at_id_idx" ON "billing_type"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "billing_account_org_id_sort_name_id_idx" ON "billing_account"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "billing_account_org_id_created_at_id_idx" ON "billing_account"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "invoice_org_id_patient_id_issued_on_id_idx" ON "invoice"("org_id", "patient_id", "issued_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_org_id_number_key" ON "invoice"("org_id", "number");

-- CreateIndex
CREATE INDEX "hospital_org_id_sort_name_id_idx" ON "hospital"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "hospital_org_id_created_at_id_idx" ON "hospital"("org_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hospital_org_id_unique_id_key" ON "hospital"("org_id", "unique_id");

-- CreateIndex
CREATE INDEX "profile_org_id_sort_name_id_idx" ON "profile"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "profile_org_id_created_at_id_idx" ON "profile"("org_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "profile_org_id_unique_id_key" ON "profile"("org_id", "unique_id");

-- CreateIndex
CREATE INDEX "contact_org_id_sort_name_id_idx" ON "contact"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "contact_org_id_created_at_id_idx" ON "contact"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "employer_org_id_sort_name_id_idx" ON "employer"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "employer_org_id_created_at_id_idx" ON "employer"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "staff_user_org_id_sort_name_id_idx" ON "staff_user"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "staff_user_org_id_created_at_id_idx" ON "staff_user"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "staff_user_org_id_practitioner_id_idx" ON "staff_user"("org_id", "practitioner_id");

-- CreateIndex
CREATE INDEX "referral_source_org_id_sort_name_id_idx" ON "referral_source"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "referral_source_org_id_created_at_id_idx" ON "referral_source"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "referral_partner_org_id_sort_name_id_idx" ON "referral_partner"("org_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "referral_partner_org_id_created_at_id_idx" ON "referral_partner"("org_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "patient_hospital_org_id_hospital_id_patient_id_idx" ON "patient_hospital"("org_id", "hospital_id", "patient_id");

-- CreateIndex
CREATE INDEX "patient_practitioner_org_id_practitioner_id_patient_id_idx" ON "patient_practitioner"("org_id", "practitioner_id", "patient_id");

-- CreateIndex
CREATE INDEX "patient_org_id_profile_id_idx" ON "patient"("org_id", "profile_id");

-- CreateIndex
CREATE INDEX "patient_org_id_billing_account_id_idx" ON "patient"("org_id", "billing_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_org_id_unique_id_key" ON "patient"("org_id", "unique_id");

-- CreateIndex
CREATE UNIQUE INDEX "practitioner_org_id_unique_id_key" ON "practitioner"("org_id", "unique_id");

-- AddForeignKey
ALTER TABLE "concession_type" ADD CONSTRAINT "concession_type_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_schedule" ADD CONSTRAINT "fee_schedule_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_type" ADD CONSTRAINT "billing_type_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_account" ADD CONSTRAINT "billing_account_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospital" ADD CONSTRAINT "hospital_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_user" ADD CONSTRAINT "staff_user_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_user" ADD CONSTRAINT "staff_user_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_source" ADD CONSTRAINT "referral_source_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_partner" ADD CONSTRAINT "referral_partner_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_hospital" ADD CONSTRAINT "patient_hospital_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_hospital" ADD CONSTRAINT "patient_hospital_org_id_hospital_id_fkey" FOREIGN KEY ("org_id", "hospital_id") REFERENCES "hospital"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_practitioner" ADD CONSTRAINT "patient_practitioner_org_id_patient_id_fkey" FOREIGN KEY ("org_id", "patient_id") REFERENCES "patient"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_practitioner" ADD CONSTRAINT "patient_practitioner_org_id_practitioner_id_fkey" FOREIGN KEY ("org_id", "practitioner_id") REFERENCES "practitioner"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_profile_id_fkey" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profile"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_concession_type_id_fkey" FOREIGN KEY ("org_id", "concession_type_id") REFERENCES "concession_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_referring_doctor_id_fkey" FOREIGN KEY ("org_id", "referring_doctor_id") REFERENCES "contact"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_fee_schedule_id_fkey" FOREIGN KEY ("org_id", "fee_schedule_id") REFERENCES "fee_schedule"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_billing_type_id_fkey" FOREIGN KEY ("org_id", "billing_type_id") REFERENCES "billing_type"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_billing_account_id_fkey" FOREIGN KEY ("org_id", "billing_account_id") REFERENCES "billing_account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_org_id_employer_id_fkey" FOREIGN KEY ("org_id", "employer_id") REFERENCES "employer"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Folded texts are compared byte by byte: the same order on every server, and prefixes can use the index.
ALTER TABLE "hospital" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "profile" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "contact" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "employer" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "staff_user" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "referral_source" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "referral_partner" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "concession_type" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "fee_schedule" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "billing_type" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";
ALTER TABLE "billing_account" ALTER COLUMN "sort_name" TYPE TEXT COLLATE "C";

-- Counts by location read this index alone [181].
CREATE INDEX "patient_first_visit_idx" ON "patient" ("org_id", "status", "date_first_visit", "location_id")
  WHERE "deleted_at" IS NULL;

COMMIT;
