-- The values are looked at before the columns they go to.
-- refused: init 42703 column "nick" does not exist
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
UPDATE people SET nick = upper(nick);
