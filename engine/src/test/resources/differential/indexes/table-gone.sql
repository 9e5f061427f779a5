-- Indexes go with their table, so the names are free.
-- migration: init
CREATE TABLE a (a int PRIMARY KEY);
CREATE INDEX i ON a (a);
DROP TABLE a;
CREATE TABLE i (a int);
CREATE TABLE a_pkey (a int);
