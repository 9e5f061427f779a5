-- And with their types.
-- refused: init 42P16 cannot change data type of view column "a" from integer to text
-- migration: init
CREATE VIEW v AS SELECT 1 AS a;
CREATE OR REPLACE VIEW v AS SELECT 'x'::text AS a;
