-- The condition is read before the values meet their columns.
-- refused: init 42804 argument of WHERE must be type boolean, not type text
-- migration: init
CREATE TABLE t (id int, a text);
UPDATE t SET id = a WHERE a;
