-- A user column cannot be named like a system column.
-- refused: init 42701 column name "xmin" conflicts with a system column name
-- migration: init
CREATE TABLE a (id int, xmin int);
