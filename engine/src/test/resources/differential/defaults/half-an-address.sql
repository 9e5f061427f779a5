-- An address has four bytes.
-- refused: init 22P02 invalid input syntax for type inet: "10.0.0"
-- migration: init
CREATE TABLE t (i inet DEFAULT '10.0.0');
