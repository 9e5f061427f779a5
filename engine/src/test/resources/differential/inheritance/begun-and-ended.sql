-- INHERIT and NO INHERIT.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int, x int);
ALTER TABLE b INHERIT a;
ALTER TABLE b NO INHERIT a;
DROP TABLE a;
