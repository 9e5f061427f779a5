-- A column may be listed once.
-- refused: init 42701 column "id" specified more than once
-- migration: init
CREATE TABLE a (id int, name text);
COPY a (id, name, id) TO STDOUT;
