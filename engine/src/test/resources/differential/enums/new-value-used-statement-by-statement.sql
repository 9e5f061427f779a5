-- Each statement on its own there is no such trouble.
-- modes: statements
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'A');
ALTER TYPE "Role" ADD VALUE 'B';
ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'B';
