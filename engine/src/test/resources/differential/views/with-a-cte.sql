-- A name of the WITH clause is no table.
-- migration: init
CREATE TABLE a (id int, parent int);
CREATE VIEW v AS WITH RECURSIVE tree AS (SELECT id, parent FROM a UNION ALL SELECT a.id, a.parent FROM a JOIN tree ON tree.id = a.parent) SELECT id FROM tree;
DROP VIEW v;
DROP TABLE a;
