-- A column is named after its table.
-- refused: init 42601 column name must be qualified
-- migration: init
CREATE TABLE a (id int);
COMMENT ON COLUMN id IS 'x';
