-- SQL is no language for blocks.
-- refused: init 0A000 language "sql" does not support inline code execution
-- migration: init
DO LANGUAGE sql $$ SELECT 1 $$;
