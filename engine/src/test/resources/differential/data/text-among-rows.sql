-- And one among the rows of INSERT.
-- refused: init 22P02 invalid input syntax for type uuid: "1"
-- migration: init
CREATE TABLE a (x int, id uuid);
INSERT INTO a VALUES (1, '00000000-0000-0000-0000-000000000000'), (2, '1');
