-- Each value goes to its column before the next one is looked up.
-- refused: init 42804 column "born" is of type date but expression is of type boolean
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, born date);
UPDATE people SET born = true, nick = 1;
