-- A check must be a condition.
-- refused: init 42804 argument of CHECK must be type boolean, not type integer
-- migration: init
CREATE DOMAIN d AS int CHECK (VALUE);
