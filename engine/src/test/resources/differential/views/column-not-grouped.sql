-- The column is neither grouped nor aggregated.
-- refused: init 42803 column "b.y" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int);
CREATE TABLE b (a_id int, y int);
CREATE VIEW v AS SELECT a.id, a.x AS z, b.y, count(*) AS n FROM a JOIN b ON b.a_id = a.id GROUP BY a.id, z;
