-- What stands in FROM is typed too.
-- refused: init 42883 function jsonb_each(text) does not exist
-- migration: init
CREATE TABLE t (a text);
SELECT x.key FROM t, LATERAL jsonb_each(a::jsonb) x;
SELECT x.key FROM t, LATERAL jsonb_each(a) x;
