-- A string of the type regtype names a type.
-- refused: init 42704 type "nothing" does not exist
-- migration: init
CREATE TABLE a (id int);
SELECT 'nothing'::regtype;
