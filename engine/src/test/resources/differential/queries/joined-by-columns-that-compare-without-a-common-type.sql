-- A number of a transaction equals an integer, but nothing tells which type the joined column has.
-- refused: init 42804 JOIN/USING types xid and integer cannot be matched
-- migration: init
CREATE TABLE a (id xid, x int);
CREATE TABLE b (id int, y int);
CREATE VIEW compared AS SELECT x, y FROM a JOIN b ON a.id = b.id;
CREATE VIEW joined AS SELECT x, y FROM a JOIN b USING (id);
