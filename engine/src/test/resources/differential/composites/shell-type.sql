-- A type without definition.
-- migration: init
CREATE TYPE later;
