-- A name of WINDOW stands for one window.
-- refused: init 42P20 window "w" is already defined
-- migration: init
CREATE TABLE a (id int, x int);
SELECT sum(x) OVER w FROM a WINDOW w AS (ORDER BY id), w AS (ORDER BY x);
