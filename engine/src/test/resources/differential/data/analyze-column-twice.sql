-- A column is looked at once.
-- refused: init 42701 column "id" of relation "t" appears more than once
-- migration: init
CREATE TABLE t (id int);
ANALYZE t (id, id);
