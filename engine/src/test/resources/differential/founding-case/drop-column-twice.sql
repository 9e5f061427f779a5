-- Both branches drop the same column.
-- refused: two 42703 column "legacy" of relation "User" does not exist
-- migration: init
CREATE TABLE "User" ("id" INTEGER PRIMARY KEY, "legacy" TEXT);
-- migration: one
ALTER TABLE "User" DROP COLUMN "legacy";
-- migration: two
ALTER TABLE "User" DROP COLUMN "legacy";
