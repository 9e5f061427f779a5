-- Tests for null, and a function that has the name of one.
-- migration: init
CREATE TABLE a (id int, x int);
CREATE FUNCTION "isnull"(int, int) RETURNS int LANGUAGE sql AS 'SELECT coalesce($1, $2)';
CREATE VIEW v AS SELECT x ISNULL AS n, x NOTNULL AS m, isnull(x, 0) AS o FROM a WHERE (x + 1) ISNULL;
