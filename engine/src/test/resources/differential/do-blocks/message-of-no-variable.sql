-- The arguments of RAISE are computed.
-- refused: init 42703 column "nope" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN RAISE NOTICE '%', (SELECT nope FROM a); END $$;
