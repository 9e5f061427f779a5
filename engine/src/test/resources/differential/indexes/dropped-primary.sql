-- The index of a primary key stays.
-- refused: init 2BP01 cannot drop index a_pkey because constraint a_pkey on table a requires it
-- migration: init
CREATE TABLE a (a int PRIMARY KEY);
DROP INDEX a_pkey;
