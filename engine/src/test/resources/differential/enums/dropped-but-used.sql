-- A column needs it.
-- refused: second 2BP01 cannot drop type "Role" because other objects depend on it
-- migration: init
CREATE TYPE "Role" AS ENUM ('A');
CREATE TABLE "User" ("role" "Role");
-- migration: second
DROP TYPE "Role";
