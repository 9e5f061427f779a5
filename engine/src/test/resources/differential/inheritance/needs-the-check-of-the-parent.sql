-- INHERIT merges columns and checks; a check that is missing is refused.
-- refused: second 42804 child table is missing constraint "positive"
-- migration: first
CREATE TABLE a (x int NOT NULL, CONSTRAINT positive CHECK (x > 0));
CREATE TABLE b (x int NOT NULL);
-- migration: second
ALTER TABLE b INHERIT a;
