-- There is no such column.
-- refused: init 42703 column "b" named in key does not exist
-- migration: init
CREATE TABLE a (a int, UNIQUE (b));
