-- The first row is compared with the columns before the second with the first.
-- refused: init 42601 INSERT has more target columns than expressions
-- migration: init
CREATE TABLE a (id int, name text, age int);
INSERT INTO a (id, name, age) VALUES (1, 'x'), (2, 'y', 3);
