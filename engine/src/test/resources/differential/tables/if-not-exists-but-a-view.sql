-- IF NOT EXISTS looks at every relation of that name.
-- migration: init
CREATE VIEW a AS SELECT 1 AS x;
CREATE TABLE IF NOT EXISTS a (id int);
CREATE SEQUENCE s;
CREATE TABLE IF NOT EXISTS s (id int);
