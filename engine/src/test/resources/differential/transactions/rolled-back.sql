-- What a rollback undoes.
-- migration: init
CREATE TABLE a (id int);
-- migration: second
BEGIN;
CREATE TABLE b (id int);
ALTER TABLE a ADD COLUMN x int;
ROLLBACK;
CREATE TABLE b (id int, y int);
