-- RETURNING is read before what SET assigns.
-- refused: init 42703 column "gone" does not exist
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
UPDATE people SET nick = 'x' RETURNING gone;
