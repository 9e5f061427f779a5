-- A new value cannot be used in the transaction that adds it.
-- modes: simple, transaction
-- refused: second 55P04 unsafe use of new value "B" of enum type "Role"
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'A');
-- migration: second
ALTER TYPE "Role" ADD VALUE 'B';
ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'B';
