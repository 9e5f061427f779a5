-- Every clause stands on a line of its own.
-- refused: init 42703 column b.nope does not exist
-- migration: init
CREATE TABLE a (x int);
DELETE
FROM a
USING a AS b
WHERE b.x = a.x;
UPDATE
  a SET x = 1
FROM a AS b
WHERE b.nope = a.x;
