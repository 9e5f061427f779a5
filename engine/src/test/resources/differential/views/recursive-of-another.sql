-- A recursive view finds itself, and not what is not there.
-- refused: init 42P01 relation "numbers" does not exist
-- migration: init
CREATE RECURSIVE VIEW nums (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 5;
