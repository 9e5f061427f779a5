-- Without public there is no schema to create in.
-- refused: init 3F000 no schema has been selected to create in
-- migration: init
DROP SCHEMA public CASCADE;
CREATE TABLE t (id int);
