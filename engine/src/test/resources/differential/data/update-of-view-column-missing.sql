-- The columns of a view are looked up as those of a table.
-- refused: init 42703 column "nick" of relation "names" does not exist
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
CREATE VIEW names AS SELECT id, name FROM people;
UPDATE names SET nick = 'x' WHERE id = 1;
