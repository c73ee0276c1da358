-- CreateTable
CREATE TABLE "dossier_event" (
    "tenant" TEXT NOT NULL,
    "dossier" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "actor" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "dossier_event_pkey" PRIMARY KEY ("tenant","dossier","sequence")
);

-- CreateTable
CREATE TABLE "dossier" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "account" TEXT,
    "owner_personal_number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT,
    "tracking_code" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "procedure_title" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "owner_name_folded" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(0) NOT NULL,
    "received_at" TIMESTAMPTZ(0),
    "due_at" TIMESTAMPTZ(0),
    "due_on" DATE,
    "late_from" TIMESTAMPTZ(0),
    "ended_at" TIMESTAMPTZ(0),
    "sequence" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "counter" (
    "tenant" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("tenant","kind","scope","period")
);

-- CreateTable
CREATE TABLE "draft" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "procedure_version" TEXT NOT NULL,
    "case_code" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "return_by" TEXT,
    "postal_address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "units" INTEGER NOT NULL,
    "pages_of_original" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(0) NOT NULL,
    "filed_at" TIMESTAMPTZ(0),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "upload" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "draft" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "sealing_intent" (
    "tenant" TEXT NOT NULL,
    "dossier" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "input_sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "sealing_intent_pkey" PRIMARY KEY ("tenant","dossier","step","input_sha256")
);

-- CreateTable
CREATE TABLE "seal_use" (
    "tenant" TEXT NOT NULL,
    "dossier" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "seal" TEXT NOT NULL,
    "used_by" TEXT NOT NULL,
    "used_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "sealed_sha256" TEXT NOT NULL,

    CONSTRAINT "seal_use_pkey" PRIMARY KEY ("tenant","dossier")
);

-- CreateTable
CREATE TABLE "citizen_account" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personal_number" TEXT NOT NULL,
    "born_on" DATE,
    "phone" TEXT,
    "address" TEXT,
    "assurance" INTEGER NOT NULL,

    CONSTRAINT "citizen_account_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "staff_account" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "staff_post" (
    "tenant" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "held_from" DATE NOT NULL,
    "held_to" DATE,

    CONSTRAINT "staff_post_pkey" PRIMARY KEY ("tenant","account","role","office","held_from")
);

-- CreateTable
CREATE TABLE "session" (
    "tenant" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(0) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(0) NOT NULL,
    "expires_at" TIMESTAMPTZ(0) NOT NULL,
    "revoked_at" TIMESTAMPTZ(0),

    CONSTRAINT "session_pkey" PRIMARY KEY ("tenant","token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_tries" (
    "tenant" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "tries" TIMESTAMPTZ(0)[],

    CONSTRAINT "sign_in_tries_pkey" PRIMARY KEY ("tenant","kind","subject")
);

-- CreateTable
CREATE TABLE "audit_anchor" (
    "tenant" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "events" INTEGER NOT NULL,
    "heads_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_anchor_pkey" PRIMARY KEY ("tenant","day")
);

-- CreateIndex
CREATE INDEX "dossier_event_tenant_at_idx" ON "dossier_event"("tenant", "at");

-- CreateIndex
CREATE INDEX "dossier_queue_newest" ON "dossier"("tenant", "office", "status", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "dossier_tenant_account_submitted_at_idx" ON "dossier"("tenant", "account", "submitted_at");

-- CreateIndex
CREATE INDEX "dossier_tenant_owner_personal_number_submitted_at_idx" ON "dossier"("tenant", "owner_personal_number", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_tenant_code_key" ON "dossier"("tenant", "code");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_tenant_tracking_code_key" ON "dossier"("tenant", "tracking_code");

-- CreateIndex
CREATE INDEX "draft_tenant_account_updated_at_idx" ON "draft"("tenant", "account", "updated_at");

-- CreateIndex
CREATE INDEX "upload_tenant_account_draft_idx" ON "upload"("tenant", "account", "draft");

-- CreateIndex
CREATE INDEX "seal_use_tenant_seal_at_idx" ON "seal_use"("tenant", "seal", "at");

-- CreateIndex
CREATE UNIQUE INDEX "citizen_account_tenant_issuer_subject_key" ON "citizen_account"("tenant", "issuer", "subject");

-- CreateIndex
CREATE INDEX "session_tenant_kind_account_idx" ON "session"("tenant", "kind", "account");

-- AddForeignKey
ALTER TABLE "staff_post" ADD CONSTRAINT "staff_post_tenant_account_fkey" FOREIGN KEY ("tenant", "account") REFERENCES "staff_account"("tenant", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Below: what Prisma's schema language cannot say.

-- The queue by due date: dossiers that stand still come last. Same expression as in the query.
CREATE INDEX "dossier_queue_by_due" ON "dossier"("tenant", "office", "status", (COALESCE("late_from", 'infinity'::timestamptz)), "submitted_at", "id");

-- Codes are searched by their beginning, which an index serves only in this collation.
ALTER TABLE "dossier" ALTER COLUMN "code" TYPE TEXT COLLATE "C";

-- Search: words of the owner's name within an office. Same expression as in the query.
CREATE INDEX "dossier_owner_words" ON "dossier" USING GIN ((to_tsvector('simple'::regconfig, "owner_name_folded") || array_to_tsvector(ARRAY["tenant" || '/' || "office"])));

ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_sequence_from_one" CHECK ("sequence" > 0);
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_hashes" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previous_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "counter" ADD CONSTRAINT "counter_from_one" CHECK ("last" > 0);
ALTER TABLE "citizen_account" ADD CONSTRAINT "citizen_account_assurance" CHECK ("assurance" IN (1, 2));
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_seat" CHECK ("seat" IN ('centre', 'agency'));
ALTER TABLE "session" ADD CONSTRAINT "session_kind" CHECK ("kind" IN ('citizen', 'staff'));

-- What is written here stays as it was written. Whoever switches a trigger off (the owner of the tables can) is found by audit:verify.
CREATE FUNCTION "forbid_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "dossier_event" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "seal_use" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_anchor" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
