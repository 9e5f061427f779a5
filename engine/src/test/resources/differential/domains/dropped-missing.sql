-- There is no such domain.
-- refused: init 42704 type "d" does not exist
-- migration: init
DROP DOMAIN IF EXISTS d;
DROP DOMAIN d;
