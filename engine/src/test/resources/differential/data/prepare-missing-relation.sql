-- What is prepared is looked at at once.
-- refused: init 42P01 relation "u" does not exist
-- migration: init
CREATE TABLE t (id int);
PREPARE p (int) AS INSERT INTO u VALUES ($1);
