-- Two branches add the same column; both were merged.
-- refused: 20251107101112_versions_again 42701 column "previousVersionId" of relation "SystemPrompt" already exists
-- migration: 20251023093512_init
-- CreateTable
CREATE TABLE "SystemPrompt" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" TEXT NOT NULL,

    CONSTRAINT "SystemPrompt_pkey" PRIMARY KEY ("id")
);
-- migration: 20251101120000_prompt_versions
-- AlterTable
ALTER TABLE "SystemPrompt" ADD COLUMN     "isActive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "previousVersionId" TEXT,
ADD COLUMN     "section" TEXT NOT NULL DEFAULT 'main';
-- migration: 20251107101112_versions_again
-- AlterTable
ALTER TABLE "SystemPrompt" ADD COLUMN     "previousVersionId" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
