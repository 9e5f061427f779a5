-- One ALTER TABLE names the column twice.
-- refused: init 42701 column "a" of relation "SystemPrompt" already exists
-- migration: init
CREATE TABLE "SystemPrompt" ("id" TEXT NOT NULL PRIMARY KEY);
ALTER TABLE "SystemPrompt" ADD COLUMN "a" TEXT, ADD COLUMN "a" TEXT;
