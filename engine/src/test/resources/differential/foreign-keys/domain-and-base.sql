-- A domain over the type matches.
-- migration: init
CREATE DOMAIN d AS int;
CREATE TABLE a (id d PRIMARY KEY);
CREATE TABLE b (x int REFERENCES a, y d REFERENCES a);
