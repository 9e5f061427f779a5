-- A recursive query is a union; one that reads itself nowhere may be anything.
-- refused: init 42P19 recursive query "t" does not have the form non-recursive-term UNION [ALL] recursive-term
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
WITH RECURSIVE t AS (SELECT id FROM a), u AS (SELECT id FROM t) SELECT id FROM u;
WITH RECURSIVE t AS (SELECT id FROM a WHERE id IN (SELECT id FROM t)) SELECT id FROM t;
