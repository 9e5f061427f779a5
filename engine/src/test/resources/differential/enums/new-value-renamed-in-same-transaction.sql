-- A value renamed in the same transaction may be used.
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
-- migration: second
ALTER TYPE "Role" RENAME VALUE 'A' TO 'B';
CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'B');
