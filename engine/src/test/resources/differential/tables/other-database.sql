-- A name of three parts must name this database.
-- refused: init 0A000 cross-database references are not implemented: "elsewhere.public.a"
-- migration: init
CREATE TABLE elsewhere.public.a (id int);
