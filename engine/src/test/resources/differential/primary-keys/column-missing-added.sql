-- The same with ALTER TABLE.
-- refused: init 42703 column "uid" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD CONSTRAINT k PRIMARY KEY (uid);
