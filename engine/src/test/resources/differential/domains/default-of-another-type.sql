-- The default goes into the type below.
-- refused: init 42804 column "d" is of type integer but default expression is of type timestamp with time zone
-- migration: init
CREATE DOMAIN d AS int DEFAULT now();
