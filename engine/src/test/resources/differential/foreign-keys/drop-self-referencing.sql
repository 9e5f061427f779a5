-- A table that references itself.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, parent int REFERENCES a);
DROP TABLE a;
