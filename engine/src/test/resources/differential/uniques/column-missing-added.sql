-- The same with ALTER TABLE.
-- refused: init 42703 column "b" named in key does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ADD CONSTRAINT u UNIQUE (a, b);
