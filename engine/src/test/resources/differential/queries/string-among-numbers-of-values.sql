-- A string takes the type that the other rows have.
-- refused: init 22P02 invalid input syntax for type integer: "x"
-- migration: init
VALUES (1, 'a'), ('2', 'b');
VALUES (1), ('x');
