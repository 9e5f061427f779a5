-- Statement by statement there is none.
-- modes: statements
-- refused: init 25P01 LOCK TABLE can only be used in transaction blocks
-- migration: init
CREATE TABLE a (id int);
LOCK TABLE a IN SHARE MODE;
