-- DEFAULT stands for a whole value only.
-- refused: init 42601 DEFAULT is not allowed in this context
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
INSERT INTO people VALUES (1, coalesce(DEFAULT, 'x'));
