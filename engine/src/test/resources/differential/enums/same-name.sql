-- The name is taken.
-- refused: second 42710 type "Role" already exists
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
-- migration: second
CREATE TYPE "Role" AS ENUM ('A', 'B');
