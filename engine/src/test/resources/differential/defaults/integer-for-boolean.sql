-- The default is of another type.
-- refused: init 42804 column "x" is of type boolean but default expression is of type integer
-- migration: init
CREATE TABLE a (x boolean DEFAULT 0);
