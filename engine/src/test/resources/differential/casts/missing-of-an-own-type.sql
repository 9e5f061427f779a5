-- Nobody made a cast for a type of the history.
-- refused: init 42704 cast from type text to type e does not exist
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
DROP CAST IF EXISTS (text AS e);
DROP CAST (text AS e);
