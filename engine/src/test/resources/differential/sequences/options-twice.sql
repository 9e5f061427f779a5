-- An option is said once.
-- refused: next 42601 conflicting or redundant options
-- migration: init
CREATE SEQUENCE a NO CYCLE START 1 INCREMENT BY 2;
-- migration: next
ALTER SEQUENCE a NO MINVALUE MINVALUE 1;
