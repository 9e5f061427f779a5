-- Each parameter needs a value, used or not.
-- refused: init 42601 wrong number of parameters for prepared statement "p"
-- migration: init
PREPARE p (int, text) AS SELECT $1;
EXECUTE p (1);
