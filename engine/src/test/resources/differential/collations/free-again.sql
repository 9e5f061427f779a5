-- A collation may go when its column is gone or has another.
-- migration: first
CREATE COLLATION k FROM "C";
CREATE TABLE t (a text COLLATE k, b varchar(10) COLLATE k);
-- migration: second
ALTER TABLE t ALTER COLUMN a TYPE text;
ALTER TABLE t DROP COLUMN b;
DROP COLLATION k;
