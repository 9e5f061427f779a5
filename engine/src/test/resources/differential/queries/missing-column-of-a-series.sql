-- A function that returns numbers gives one column.
-- refused: init 42703 column n.day does not exist
-- migration: init
SELECT g.g, g FROM generate_series(1, 3) AS g;
SELECT n.n, n.ordinality FROM generate_series(1, 3) WITH ORDINALITY AS n;
SELECT n.day FROM generate_series(1, 3) AS n;
