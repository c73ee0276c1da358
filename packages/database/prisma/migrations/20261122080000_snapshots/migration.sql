-- CreateTable
CREATE TABLE "frozen_month" (
    "tenant" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(0) NOT NULL,
    "frozen_by" TEXT NOT NULL,

    CONSTRAINT "frozen_month_pkey" PRIMARY KEY ("tenant","unit","month","version")
);

-- CreateTable
CREATE TABLE "month_publication" (
    "tenant" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(0) NOT NULL,
    "published_by" TEXT NOT NULL,
    "published_by_name" TEXT NOT NULL,

    CONSTRAINT "month_publication_pkey" PRIMARY KEY ("tenant","unit","month","version")
);

-- AddForeignKey
ALTER TABLE "month_publication" ADD CONSTRAINT "month_publication_tenant_unit_month_version_fkey" FOREIGN KEY ("tenant", "unit", "month", "version") REFERENCES "frozen_month"("tenant", "unit", "month", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema language cannot say.

ALTER TABLE "frozen_month" ADD CONSTRAINT "frozen_month_version_from_one" CHECK ("version" > 0);
ALTER TABLE "frozen_month" ADD CONSTRAINT "frozen_month_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "frozen_month" ADD CONSTRAINT "frozen_month_month" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- What a report reads: what is open, and what ended since its first day. Years that are over cost nothing.
CREATE INDEX "dossier_open" ON "dossier"("tenant", "id") WHERE "ended_at" IS NULL;
CREATE INDEX "dossier_ended" ON "dossier"("tenant", "ended_at", "id") WHERE "ended_at" IS NOT NULL;

-- A transfer out of an office within a period is found by its moment.
CREATE INDEX "dossier_event_transferred" ON "dossier_event"("tenant", "at") WHERE "type" = 'transferred';

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "frozen_month" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "month_publication" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
