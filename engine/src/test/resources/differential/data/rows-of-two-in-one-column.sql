-- A row of two values is one value.
-- refused: init 42601 INSERT has more target columns than expressions
-- migration: init
CREATE TABLE box (id int, name text);
INSERT INTO box (id, name) VALUES (ROW(1, 'a'));
