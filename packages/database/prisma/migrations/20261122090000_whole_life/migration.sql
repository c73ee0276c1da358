-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "participants" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "state_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "seal_use" DROP CONSTRAINT "seal_use_pkey",
ADD CONSTRAINT "seal_use_pkey" PRIMARY KEY ("tenant", "dossier", "sequence");

-- CreateIndex
CREATE INDEX "dossier_state_version_idx" ON "dossier"("state_version");

-- CreateIndex
CREATE INDEX "seal_use_tenant_sealed_sha256_idx" ON "seal_use"("tenant", "sealed_sha256");

-- Below: what Prisma's schema language cannot say.

-- Who has an open part in a dossier that another office holds; most dossiers have one participant and are not in it. Same condition as in the query.
CREATE INDEX "dossier_parts" ON "dossier" USING GIN ("participants") WHERE cardinality("participants") > 1;

-- All that has not ended, for what is done to every such dossier. Same condition as in the query.
CREATE INDEX "dossier_not_ended" ON "dossier"("tenant", "id") WHERE "status" NOT IN ('not-accepted', 'returned', 'refused', 'withdrawn', 'closed');
