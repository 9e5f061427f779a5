-- The order must begin with what is distinct.
-- refused: init 42P10 SELECT DISTINCT ON expressions must match initial ORDER BY expressions
-- migration: init
CREATE TABLE t (id int, a text);
SELECT DISTINCT ON (a) id FROM t ORDER BY a, id;
SELECT DISTINCT ON (a, id) id FROM t ORDER BY id DESC, t.a;
SELECT DISTINCT ON (lower(a)) lower(a) AS l, id FROM t ORDER BY l, id;
SELECT DISTINCT ON (a) id FROM t ORDER BY id;
