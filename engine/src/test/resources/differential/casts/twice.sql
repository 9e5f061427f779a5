-- Two types have one cast in a direction.
-- refused: second 42710 cast from type e to type integer already exists
-- migration: first
CREATE TYPE e AS ENUM ('a');
CREATE CAST (e AS integer) WITH INOUT;
CREATE CAST (text AS e) WITH INOUT;
-- migration: second
CREATE CAST (e AS int4) WITH INOUT;
