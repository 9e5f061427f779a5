-- A generated column keeps the type of its source.
-- refused: init 0A000 cannot alter type of a column used by a generated column
-- migration: init
CREATE TABLE a (a int, b int GENERATED ALWAYS AS (a + 1) STORED);
ALTER TABLE a ALTER COLUMN a TYPE bigint;
