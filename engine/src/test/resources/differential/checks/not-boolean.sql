-- A check is a condition.
-- refused: init 42804 argument of CHECK must be type boolean, not type integer
-- migration: init
CREATE TABLE a (a int, CHECK (a + 1));
