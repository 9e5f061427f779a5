-- The table has another name by then.
-- refused: second 42P01 relation "SystemPrompt" does not exist
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY);
ALTER TABLE "SystemPrompt" RENAME TO "Prompt";
-- migration: second
ALTER TABLE "SystemPrompt" ADD COLUMN "section" TEXT;
