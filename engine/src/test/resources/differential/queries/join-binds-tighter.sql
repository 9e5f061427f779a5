-- JOIN binds tighter than a comma, so USING sees one column of that name.
-- migration: init
CREATE TABLE a (x int, y int);
CREATE TABLE b (x int, z int);
CREATE VIEW v AS
  SELECT 1 AS one FROM a FULL JOIN b USING (x), a c FULL JOIN b d USING (x) FULL JOIN b e USING (x);
