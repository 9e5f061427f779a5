-- Behind its alias a table cannot be named.
-- refused: init 42P01 invalid reference to FROM-clause entry for table "a"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT a.id FROM a AS t;
