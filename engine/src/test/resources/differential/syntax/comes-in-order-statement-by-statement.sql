-- One by one the order counts.
-- modes: statements
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE a (id int);
CREATE TABEL b (id int);
