-- A common table expression and aliases under quoted names, read by both arms of a union.
-- migration: init
CREATE TABLE "User" ("id" int, "Name" text);
CREATE VIEW "V" AS
WITH "Base" AS (SELECT u."id" AS "Id", u."Name" FROM "User" AS u GROUP BY 1, 2)
SELECT "Id", "Name" FROM "Base"
UNION ALL
SELECT - "Id", "B"."Name" FROM "Base" AS "B";
