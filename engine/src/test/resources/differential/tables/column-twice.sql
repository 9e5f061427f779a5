-- One definition names a column twice.
-- refused: init 42701 column "id" specified more than once
-- migration: init
CREATE TABLE a (id int, name text, id bigint);
