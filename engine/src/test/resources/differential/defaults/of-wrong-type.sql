-- The default does not fit the type.
-- refused: init 42804 column "a" is of type integer but default expression is of type text
-- migration: init
CREATE TABLE a (a int DEFAULT 'x'::text);
