-- There is no such type.
-- refused: init 42704 type "Role" does not exist
-- migration: init
DROP TYPE "Role";
