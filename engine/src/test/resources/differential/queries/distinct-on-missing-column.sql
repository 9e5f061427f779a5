-- What is distinct is looked up.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE t (id int);
SELECT DISTINCT ON (nothing) id FROM t;
