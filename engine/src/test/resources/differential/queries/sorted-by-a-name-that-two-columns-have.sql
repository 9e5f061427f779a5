-- One name for two things does not tell by which of them rows are sorted.
-- refused: init 42702 ORDER BY "h" is ambiguous
-- migration: init
CREATE TABLE a (id int, x int);
SELECT id AS h, id AS h FROM a ORDER BY h;
SELECT id AS h, x AS h FROM a ORDER BY h;
