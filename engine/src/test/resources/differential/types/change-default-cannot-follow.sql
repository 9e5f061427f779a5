-- The default cannot be cast automatically.
-- refused: init 42804 default for column "role" cannot be cast automatically to type "Role"
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" TEXT NOT NULL DEFAULT 'A');
ALTER TABLE "User" ALTER COLUMN "role" TYPE "Role" USING "role"::"Role";
