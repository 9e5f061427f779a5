-- An empty list keeps no condition from being read.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE t (id int);
SELECT 1 WHERE EXISTS (SELECT FROM t WHERE nothing = 1);
