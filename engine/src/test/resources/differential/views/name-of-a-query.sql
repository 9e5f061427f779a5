-- A query in the list of a view gives its column's name.
-- migration: init
CREATE TABLE a (id int, x int);
CREATE VIEW v AS SELECT id, (SELECT b.x FROM a b WHERE b.id = a.id) FROM a;
CREATE VIEW w AS SELECT v.x, v.id FROM v;
