-- The same without the mistake.
-- migration: init
CREATE TABLE "table" ("select" int PRIMARY KEY, "from" text UNIQUE, "order" int CHECK ("order" > 0), "user" int REFERENCES "table", "group" int, "desc" int);
CREATE INDEX "index" ON "table" ("group", "desc" DESC);
CREATE TYPE "enum" AS ENUM ('select');
ALTER TABLE "table" ADD COLUMN "default" "enum" DEFAULT 'select';
ALTER TABLE "table" RENAME COLUMN "select" TO "where";
