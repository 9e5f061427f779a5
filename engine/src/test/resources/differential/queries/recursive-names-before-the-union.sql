-- The names of the first term come before the second one.
-- refused: init 42P10 WITH query "r" has 1 columns available but 2 columns specified
-- migration: init
CREATE TABLE a (id int, parent int);
WITH RECURSIVE r (id, level) AS (SELECT id FROM a UNION ALL SELECT a.id, level + 1 FROM a JOIN r ON r.id = a.parent) SELECT * FROM r;
