-- An empty list keeps no condition from being read.
-- migration: init
CREATE TABLE t (id int);
SELECT 1 WHERE EXISTS (SELECT FROM t WHERE nothing = 1);
