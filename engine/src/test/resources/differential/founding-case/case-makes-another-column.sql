-- Quoted and folded names are different columns.
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY, "previousVersionId" TEXT);
-- migration: second
ALTER TABLE "SystemPrompt" ADD COLUMN previousVersionId TEXT;
