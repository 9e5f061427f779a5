-- Names of tables are folded, those of columns are not.
-- migration: init
CREATE TABLE "Tag" (id serial, "Code" int);
SELECT setval(pg_get_serial_sequence('"Tag"', 'id'), coalesce(max(id), 1)) FROM "Tag";
SELECT pg_get_serial_sequence('public."Tag"', 'Code');
SELECT pg_get_serial_sequence('nope', 'id') FROM "Tag";
