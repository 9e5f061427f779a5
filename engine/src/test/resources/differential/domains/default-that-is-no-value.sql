-- A string is read when the domain is made.
-- refused: init 22P02 invalid input syntax for type integer: "x"
-- migration: init
CREATE DOMAIN d AS int DEFAULT 'x' CHECK (nothing > 0);
