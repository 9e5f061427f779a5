-- Every column is grouped by, or hangs on a primary key that is; a number may follow a star.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT * FROM a GROUP BY id;
SELECT * FROM b GROUP BY id, x;
SELECT a.*, count(*) FROM a JOIN b USING (id) GROUP BY a.id;
SELECT b.*, a.y, count(*) FROM b JOIN a USING (id) GROUP BY 1, 2, 3;
SELECT count(*) FROM b;
