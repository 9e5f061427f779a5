-- Without LATERAL a query in FROM does not see the tables before it.
-- refused: view 42P01 invalid reference to FROM-clause entry for table "t"
-- migration: init
CREATE TABLE t (id int);
CREATE TABLE u (id int, t int);
CREATE VIEW fine AS SELECT t.id FROM t, LATERAL (SELECT 1 FROM u WHERE u.t = t.id) x;
-- migration: view
CREATE VIEW v AS SELECT t.id FROM t, (SELECT 1 FROM u WHERE u.t = t.id) x;
