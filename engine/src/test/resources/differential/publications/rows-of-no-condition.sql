-- The condition is no boolean.
-- refused: second 42804 argument of PUBLICATION WHERE must be type boolean, not type text
-- migration: first
CREATE TABLE a (id int PRIMARY KEY, b text);
CREATE PUBLICATION p FOR TABLE a (id, b) WHERE (id > 1) WITH (publish = 'insert');
-- migration: second
CREATE PUBLICATION q FOR TABLE a WHERE (b);
