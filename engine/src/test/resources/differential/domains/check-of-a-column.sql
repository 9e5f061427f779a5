-- A check knows VALUE and nothing else.
-- refused: init 42703 column "size" does not exist
-- migration: init
CREATE DOMAIN d AS int CHECK (value > 0);
CREATE DOMAIN e AS int CHECK (size > 0);
