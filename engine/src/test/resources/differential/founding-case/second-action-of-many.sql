-- Of several actions only the third is refused, and the whole statement with it.
-- refused: second 42701 column "c" of relation "SystemPrompt" already exists
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY, "c" INT);
-- migration: second
ALTER TABLE "SystemPrompt" ADD COLUMN "a" TEXT, ADD COLUMN "b" TEXT, ADD COLUMN "c" TEXT, ADD COLUMN "d" TEXT;
