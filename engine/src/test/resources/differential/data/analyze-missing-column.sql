-- ANALYZE looks the columns up.
-- refused: init 42703 column "nope" of relation "t" does not exist
-- migration: init
CREATE TABLE t (id int);
ANALYZE t (id, nope);
