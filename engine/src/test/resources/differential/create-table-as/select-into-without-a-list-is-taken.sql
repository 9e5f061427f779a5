-- A SELECT that lists nothing makes a table whose name is taken then.
-- refused: init 42P07 relation "b" already exists
-- migration: init
CREATE TABLE a (id int);
SELECT INTO b FROM a;
CREATE TABLE b (id int);
