-- A later migration still uses the old name.
-- refused: late 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (b int);
-- migration: rename
ALTER TABLE a RENAME COLUMN b TO c;
-- migration: late
ALTER TABLE a ALTER COLUMN b SET NOT NULL;
