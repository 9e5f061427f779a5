-- It is called otherwise.
-- refused: init 42601 collation attribute "lc_colate" not recognized
-- migration: init
CREATE COLLATION a (locale = 'C', deterministic = true);
CREATE COLLATION b (lc_colate = 'C', lc_ctype = 'C');
