-- A label twice in one definition.
-- refused: init 23505 duplicate key value violates unique constraint "pg_enum_typid_label_index"
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b', 'a');
