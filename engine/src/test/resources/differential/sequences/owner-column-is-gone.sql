-- And have the column.
-- refused: init 42703 column "id" of relation "a" does not exist
-- migration: init
CREATE TABLE a (x int);
CREATE SEQUENCE s OWNED BY a.id;
