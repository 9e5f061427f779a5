-- What a logged table references stays logged.
-- refused: second 42P16 could not change table "a" to unlogged because it references logged table "b"
-- migration: first
CREATE TABLE a (x int PRIMARY KEY);
CREATE TABLE b (x int REFERENCES a);
-- migration: second
ALTER TABLE a SET UNLOGGED;
