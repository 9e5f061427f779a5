-- A copy of a window adds an order only to one that has none.
-- refused: init 42P20 cannot override ORDER BY clause of window "w"
-- migration: init
CREATE TABLE a (id int, x int);
SELECT sum(x) OVER (w ORDER BY x) FROM a WINDOW w AS (PARTITION BY id);
SELECT sum(x) OVER (w ORDER BY x) FROM a WINDOW w AS (ORDER BY id);
