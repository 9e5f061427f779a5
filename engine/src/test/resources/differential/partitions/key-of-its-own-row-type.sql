-- A partition key that is cast to the row type of its table.
-- migration: init
CREATE TABLE a (x int, y int) PARTITION BY LIST ((row(x, y)::a));
CREATE TABLE b PARTITION OF a FOR VALUES IN ('(1,2)'::a);
DROP TABLE a;
