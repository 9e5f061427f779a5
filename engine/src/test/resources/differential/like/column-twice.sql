-- A column comes twice.
-- refused: init 42701 column "id" specified more than once
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int, LIKE a);
