-- The language of an extension goes with it only.
-- refused: first 2BP01 cannot drop language plpgsql because extension plpgsql requires it
-- migration: first
DROP LANGUAGE IF EXISTS nothing;
DROP LANGUAGE plpgsql;
