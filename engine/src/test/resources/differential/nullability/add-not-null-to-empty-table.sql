-- A table without rows takes a NOT NULL column without default.
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ADD COLUMN b int NOT NULL;
