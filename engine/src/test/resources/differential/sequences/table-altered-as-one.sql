-- A table is no sequence.
-- refused: init 42809 cannot open relation "a"
-- migration: init
CREATE TABLE a (id int);
ALTER SEQUENCE a RESTART;
