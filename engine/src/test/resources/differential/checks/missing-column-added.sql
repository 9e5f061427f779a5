-- The same with ALTER TABLE.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ADD CONSTRAINT c CHECK (a > 0 AND b > 0);
