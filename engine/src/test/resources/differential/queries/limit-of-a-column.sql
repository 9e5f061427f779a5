-- LIMIT is the same for every row.
-- refused: init 42P10 argument of OFFSET must not contain variables
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT id FROM a WHERE x IN (SELECT x FROM b LIMIT 1);
SELECT id FROM a OFFSET x;
