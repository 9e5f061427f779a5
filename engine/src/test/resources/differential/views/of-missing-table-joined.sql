-- Nor such a joined one.
-- refused: init 42P01 relation "Missing" does not exist
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT a.id FROM a LEFT JOIN "Missing" m ON m.id = a.id;
