-- There is no such column.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int);
COMMENT ON COLUMN a.b IS 'x';
