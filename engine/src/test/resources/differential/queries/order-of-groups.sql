-- Groups in the order of keys, of output columns, and of aggregates.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, made date);
SELECT x, count(*) AS made FROM a GROUP BY x ORDER BY made;
SELECT x, count(*) FROM a GROUP BY x, made ORDER BY made DESC;
SELECT x, count(*) FROM a GROUP BY x ORDER BY max(made), 2, x + 1;
SELECT x, count(*) FROM a GROUP BY id ORDER BY made;
SELECT date_trunc('month', made) AS m FROM a GROUP BY 1 ORDER BY m, date_trunc('month', made);
