-- A query of constants is run.
-- refused: init 23514 value for domain tag violates check constraint "tag_check"
-- migration: init
CREATE DOMAIN tag AS text CHECK (VALUE ~ '^#');
SELECT 'x'::tag;
