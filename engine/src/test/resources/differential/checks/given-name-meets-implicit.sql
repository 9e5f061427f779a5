-- A given name is what the implicit one would be.
-- refused: init 42710 constraint "a_a_check" for relation "a" already exists
-- migration: init
CREATE TABLE a (a int CHECK (a > 0), b int, CONSTRAINT a_b_check CHECK (a <> b), CHECK (b > 0));
ALTER TABLE a ADD CONSTRAINT a_a_check CHECK (a > 7);
