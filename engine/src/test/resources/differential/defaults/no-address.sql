-- An address has no such letters.
-- refused: init 22P02 invalid input syntax for type inet: "::g"
-- migration: init
CREATE TABLE t (i inet DEFAULT '::g');
