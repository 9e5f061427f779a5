-- An enum does not reference text.
-- refused: init 42804 foreign key constraint "b_a_id_fkey" cannot be implemented
-- migration: init
CREATE TYPE e AS ENUM ('x');
CREATE TABLE a (id text PRIMARY KEY);
CREATE TABLE b (a_id e REFERENCES a);
