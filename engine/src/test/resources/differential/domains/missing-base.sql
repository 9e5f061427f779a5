-- There is no such type.
-- refused: init 42704 type "nothing" does not exist
-- migration: init
CREATE DOMAIN d AS nothing;
