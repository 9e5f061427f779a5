-- EXPLAIN prints no HTML.
-- refused: init 22023 unrecognized value for EXPLAIN option "format": "html"
-- migration: init
EXPLAIN (ANALYSE off, FORMAT html) SELECT 1;
