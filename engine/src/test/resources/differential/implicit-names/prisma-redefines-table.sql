-- A table is rebuilt under another name and renamed back.
-- migration: init
CREATE TABLE "User" ("id" SERIAL NOT NULL, "name" TEXT, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
-- migration: second
CREATE TABLE "new_User" ("id" SERIAL NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "new_User_pkey" PRIMARY KEY ("id"));
INSERT INTO "new_User" ("id", "name") SELECT "id", coalesce("name", '') FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
ALTER TABLE "User" RENAME CONSTRAINT "new_User_pkey" TO "User_pkey";
ALTER SEQUENCE "new_User_id_seq" RENAME TO "User_id_seq";
