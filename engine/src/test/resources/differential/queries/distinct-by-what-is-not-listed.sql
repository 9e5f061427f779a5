-- Rows cannot be sorted by what is not kept of them.
-- refused: init 42P10 for SELECT DISTINCT, ORDER BY expressions must appear in select list
-- migration: init
CREATE TABLE t (id int, a text);
SELECT DISTINCT id, lower(a) FROM t ORDER BY lower, t.id;
SELECT DISTINCT id AS n FROM t ORDER BY n;
SELECT DISTINCT id FROM t ORDER BY a;
