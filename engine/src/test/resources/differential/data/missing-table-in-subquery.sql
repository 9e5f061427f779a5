-- A query in the condition.
-- refused: init 42P01 relation "b" does not exist
-- migration: init
CREATE TABLE a (x int);
DELETE FROM a WHERE x IN (SELECT x FROM b);
