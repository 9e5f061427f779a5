-- A default is no query.
-- refused: init 0A000 cannot use subquery in DEFAULT expression
-- migration: init
CREATE TABLE a (x int DEFAULT (SELECT 1));
