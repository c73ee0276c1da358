-- DropIndex
DROP INDEX "seal_use_tenant_seal_at_idx";

-- CreateTable
CREATE TABLE "seal_hand_over" (
    "tenant" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "taken_by" TEXT NOT NULL,
    "taken_by_name" TEXT NOT NULL,
    "kept_from" DATE NOT NULL,
    "kept_until" DATE,
    "document" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(0) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_by_name" TEXT NOT NULL,

    CONSTRAINT "seal_hand_over_pkey" PRIMARY KEY ("tenant","seal","sequence")
);

-- CreateIndex
CREATE INDEX "seal_use_tenant_seal_at_dossier_sequence_idx" ON "seal_use"("tenant", "seal", "at", "dossier", "sequence");

-- Below: what Prisma's schema language cannot say.

ALTER TABLE "seal_hand_over" ADD CONSTRAINT "seal_hand_over_sequence_from_one" CHECK ("sequence" > 0);
ALTER TABLE "seal_hand_over" ADD CONSTRAINT "seal_hand_over_days" CHECK ("kept_until" >= "kept_from");
ALTER TABLE "seal_hand_over" ADD CONSTRAINT "seal_hand_over_papers" CHECK (btrim("document") <> '' AND btrim("record") <> '');
-- By another than who takes it, and never for a day already over in Vietnam.
ALTER TABLE "seal_hand_over" ADD CONSTRAINT "seal_hand_over_permitted" CHECK ("taken_by" <> "recorded_by");
ALTER TABLE "seal_hand_over" ADD CONSTRAINT "seal_hand_over_not_retroactive" CHECK ("kept_from" >= ("recorded_at" AT TIME ZONE INTERVAL '+07:00')::date);

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "seal_hand_over" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
