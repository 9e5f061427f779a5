-- A table that is typed no more is one like others.
-- migration: init
CREATE TYPE a AS (x int, y text);
CREATE TABLE t (x int, y text);
ALTER TABLE t OF a;
ALTER TABLE t NOT OF;
ALTER TABLE t ADD COLUMN z int;
DROP TYPE a;
