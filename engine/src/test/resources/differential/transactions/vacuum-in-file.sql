-- VACUUM wants to be alone.
-- modes: simple
-- refused: second 25001 VACUUM cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
-- migration: second
VACUUM a;
CREATE TABLE b (id int);
