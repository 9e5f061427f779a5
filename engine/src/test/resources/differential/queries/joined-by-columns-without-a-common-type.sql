-- Columns that a join merges need a type in common, in NATURAL JOIN too.
-- refused: init 42883 operator does not exist: uuid = integer
-- migration: init
CREATE TABLE a (id uuid, name varchar(3));
CREATE TABLE b (id int, name text);
CREATE VIEW same AS SELECT name FROM a JOIN b USING (name);
CREATE VIEW other AS SELECT name FROM a NATURAL JOIN b;
