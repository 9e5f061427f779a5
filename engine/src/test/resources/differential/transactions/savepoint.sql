-- Back to a savepoint.
-- migration: init
BEGIN;
CREATE TABLE a (id int);
SAVEPOINT s;
CREATE TABLE b (id int);
ROLLBACK TO SAVEPOINT s;
CREATE TABLE b (id int, x int);
SAVEPOINT s2;
ALTER TABLE b ADD COLUMN y int;
RELEASE SAVEPOINT s2;
ROLLBACK TO s;
CREATE TABLE c (id int);
COMMIT;
