-- A type of the same transaction is free to use.
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
ALTER TYPE "Role" ADD VALUE 'B';
CREATE TABLE "User" ("role" "Role" NOT NULL DEFAULT 'B');
