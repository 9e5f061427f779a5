-- The column in the way was renamed to that name.
-- refused: second 42701 column "section" of relation "SystemPrompt" already exists
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY, "part" TEXT);
-- migration: rename
ALTER TABLE "SystemPrompt" RENAME COLUMN "part" TO "section";
-- migration: second
ALTER TABLE "SystemPrompt" ADD COLUMN "section" TEXT;
