-- CreateTable
CREATE TABLE "notification" (
    "tenant" TEXT NOT NULL,
    "dossier" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "at" TIMESTAMPTZ(0) NOT NULL,
    "address" TEXT NOT NULL,
    "is_certain" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(0),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(0),
    "reference" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "cause" TEXT,
    "called_at" TIMESTAMPTZ(0),
    "called_by" TEXT,
    "called_by_name" TEXT,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("tenant","dossier","sequence","recipient","medium")
);

-- Below: what Prisma's schema language cannot say.

ALTER TABLE "notification" ADD CONSTRAINT "notification_waiting_for_its_time" CHECK (("state" = 'waiting') = ("next_at" IS NOT NULL));
-- What was sent is kept as it was sent.
ALTER TABLE "notification" ADD CONSTRAINT "notification_sent_as_kept" CHECK (("state" = 'sent') = ("sent_at" IS NOT NULL AND "text" IS NOT NULL));
ALTER TABLE "notification" ADD CONSTRAINT "notification_failed_with_cause" CHECK (("state" = 'failed') = ("cause" IS NOT NULL));
ALTER TABLE "notification" ADD CONSTRAINT "notification_called_by_somebody" CHECK (("called_at" IS NULL) = ("called_by" IS NULL AND "called_by_name" IS NULL));

CREATE INDEX "notification_waiting" ON "notification" ("tenant", "next_at") WHERE "state" = 'waiting';
CREATE INDEX "notification_to_call" ON "notification" ("tenant", "at") WHERE "state" = 'failed' AND "is_certain" AND "called_at" IS NULL;
