-- The referenced column is not unique.
-- refused: init 42830 there is no unique constraint matching given keys for referenced table "a"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, code text);
CREATE TABLE b (code text REFERENCES a (code));
