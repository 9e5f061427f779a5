-- A migration in between drops the column, so the second addition is fine.
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY, "section" INT);
-- migration: second
ALTER TABLE "SystemPrompt" DROP COLUMN "section";
-- migration: third
ALTER TABLE "SystemPrompt" ADD COLUMN "section" TEXT NOT NULL;
