-- Without an order no row is tied with another.
-- refused: init 42601 WITH TIES cannot be specified without ORDER BY clause
-- migration: init
CREATE TABLE t (id int);
CREATE VIEW v AS SELECT id FROM t OFFSET 1 ROW FETCH FIRST ROWS WITH TIES;
