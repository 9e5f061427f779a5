-- The index of a constraint goes only with it.
-- refused: init 2BP01 cannot drop index a_a_key because constraint a_a_key on table a requires it
-- migration: init
CREATE TABLE a (a int UNIQUE);
DROP INDEX a_a_key;
