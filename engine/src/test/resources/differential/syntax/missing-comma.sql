-- A comma is missing.
-- refused: init 42601 syntax error at or near "b"
-- migration: init
CREATE TABLE a (id int b text);
