-- The columns that every table has stay as they are.
-- refused: next 0A000 cannot drop system column "ctid"
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX ON a (id) WHERE id IS NOT NULL;
-- migration: next
ALTER TABLE a DROP COLUMN IF EXISTS ctid;
