-- Dropping the key leaves NOT NULL behind.
-- migration: init
CREATE TABLE a (a int PRIMARY KEY);
ALTER TABLE a DROP CONSTRAINT a_pkey;
