-- A table is made of what a query returns.
-- refused: init 55000 materialized view "m" has not been populated
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a WITH NO DATA;
CREATE TABLE b AS SELECT * FROM m;
