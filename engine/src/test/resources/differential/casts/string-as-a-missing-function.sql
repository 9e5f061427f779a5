-- A string of the type regprocedure names a function.
-- refused: init 42883 function "nothing(int)" does not exist
-- migration: init
CREATE TABLE a (id int);
SELECT 'nothing(int)'::regprocedure;
