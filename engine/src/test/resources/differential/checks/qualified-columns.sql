-- migration: init
CREATE TABLE a (id int, "State" text, parts int GENERATED ALWAYS AS (a.id * 2) STORED,
  CONSTRAINT positive CHECK (a.id > 0 AND "a"."State" COLLATE pg_catalog."C" <> '' AND public.a.id < 9
    AND a.tableoid > 0 AND a.num_nulls IS NULL AND a.id OPERATOR(pg_catalog.>) 0));
CREATE INDEX ON a ((a."State" || 'x')) WHERE a.id IS NOT NULL AND pg_catalog.lower(a."State") = 'x';
CREATE FUNCTION half(a) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE INDEX ON a ((a.half));
ALTER TABLE a RENAME TO b;
CREATE INDEX ON b (id) WHERE b.id > 1;
ALTER TABLE b ADD CHECK (b.id > 2);
