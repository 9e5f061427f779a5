-- There is no such column.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int);
INSERT INTO a (id, b) VALUES (1, 2);
