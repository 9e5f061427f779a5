-- NOT VALID does not make names free.
-- refused: init 42710 constraint "c" for relation "a" already exists
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ADD CONSTRAINT c CHECK (a > 0) NOT VALID;
ALTER TABLE a ADD CONSTRAINT c CHECK (a > 0) NOT VALID;
