-- Nothing can be made in it.
-- refused: init 42501 permission denied to create "pg_catalog.t"
-- migration: init
CREATE TABLE pg_catalog.t (id int);
