-- No queries in checks.
-- refused: init 0A000 cannot use subquery in check constraint
-- migration: init
CREATE TABLE a (a int, CHECK (a IN (SELECT 1)));
