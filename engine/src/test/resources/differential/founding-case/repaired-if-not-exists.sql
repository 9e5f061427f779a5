-- The later migration was made idempotent.
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY, "section" INT);
-- migration: second
ALTER TABLE "SystemPrompt" ADD COLUMN IF NOT EXISTS "section" TEXT NOT NULL DEFAULT 'main', ADD COLUMN IF NOT EXISTS "version" INTEGER;
