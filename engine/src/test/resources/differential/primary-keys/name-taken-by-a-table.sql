-- The implicit name is taken, so it is numbered.
-- migration: init
CREATE TABLE a_pkey (x int);
CREATE TABLE a (id int PRIMARY KEY);
