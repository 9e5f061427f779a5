-- A column of the same name must have the type.
-- refused: init 42804 column "id" has a type conflict
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id text) INHERITS (a);
