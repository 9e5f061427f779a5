-- There is no such domain.
-- refused: init 42704 type "d" does not exist
-- migration: init
ALTER DOMAIN d SET NOT NULL;
