-- The column whose sequence is asked for must be there.
-- refused: init 42703 column "id" of relation "a" does not exist
-- migration: init
CREATE TABLE a (code serial);
SELECT setval(pg_get_serial_sequence('a', 'id'), coalesce(max(code), 1)) FROM a;
