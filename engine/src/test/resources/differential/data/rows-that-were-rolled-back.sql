-- What a transaction undid is in no column's way.
-- migration: init
CREATE TABLE kind (id int);
-- migration: rows
BEGIN;
INSERT INTO kind VALUES (1);
ROLLBACK;
-- migration: next
ALTER TABLE kind ADD COLUMN name text NOT NULL;
