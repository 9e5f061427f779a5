-- The first migration was edited to contain what a later one adds.
-- refused: 20251107101112_versions 42701 column "previousVersionId" of relation "SystemPrompt" already exists
-- migration: 20251023093512_init
CREATE TABLE "SystemPrompt" (
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "previousVersionId" TEXT,
    CONSTRAINT "SystemPrompt_pkey" PRIMARY KEY ("id")
);
-- migration: 20251107101112_versions
ALTER TABLE "SystemPrompt" ADD COLUMN "previousVersionId" TEXT;
