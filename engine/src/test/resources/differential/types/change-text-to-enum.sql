-- Nor an enum, which Prisma users meet.
-- refused: init 42804 column "role" cannot be cast automatically to type "Role"
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" TEXT NOT NULL);
ALTER TABLE "User" ALTER COLUMN "role" TYPE "Role";
