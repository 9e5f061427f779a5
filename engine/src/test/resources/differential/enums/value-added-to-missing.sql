-- There is no such type.
-- refused: init 42704 type "Role" does not exist
-- migration: init
ALTER TYPE "Role" ADD VALUE 'C';
