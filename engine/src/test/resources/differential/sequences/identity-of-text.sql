-- Only whole numbers.
-- refused: init 22023 identity column type must be smallint, integer, or bigint
-- migration: init
CREATE TABLE a (id text GENERATED ALWAYS AS IDENTITY);
