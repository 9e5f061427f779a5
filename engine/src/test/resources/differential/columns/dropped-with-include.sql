-- An INCLUDE column takes the index along too.
-- migration: init
CREATE TABLE a (id int, b int, c int);
CREATE INDEX i ON a (b) INCLUDE (c);
CREATE INDEX j ON a (b);
ALTER TABLE a DROP COLUMN c;
