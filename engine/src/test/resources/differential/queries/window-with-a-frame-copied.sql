-- A window with a frame is used as it is, not copied.
-- refused: init 42P20 cannot copy window "w" because it has a frame clause
-- migration: init
CREATE TABLE a (id int, x int);
SELECT sum(x) OVER w FROM a WINDOW w AS (ORDER BY id ROWS UNBOUNDED PRECEDING);
SELECT sum(x) OVER (w) FROM a WINDOW w AS (ORDER BY id ROWS UNBOUNDED PRECEDING);
