-- A cast that nobody made is not dropped.
-- refused: first 42704 cast from type integer to type e does not exist
-- migration: first
CREATE TYPE e AS ENUM ('a');
DROP CAST IF EXISTS (int AS e);
DROP CAST (int AS e);
