-- In the next migration it is fine.
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'A');
-- migration: second
ALTER TYPE "Role" ADD VALUE 'B';
-- migration: third
ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'B';
