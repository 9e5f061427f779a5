-- The columns of INCLUDE have to be there.
-- refused: init 42703 column "nope" named in key does not exist
-- migration: init
CREATE TABLE t (id int, PRIMARY KEY (id) INCLUDE (nope));
