-- A column twice in one key.
-- refused: init 42701 column "id" appears twice in primary key constraint
-- migration: init
CREATE TABLE a (id int, PRIMARY KEY (id, id));
