-- Dropped by two migrations.
-- refused: two 42P01 table "a" does not exist
-- migration: init
CREATE TABLE a (id int);
-- migration: one
DROP TABLE a;
-- migration: two
DROP TABLE a;
