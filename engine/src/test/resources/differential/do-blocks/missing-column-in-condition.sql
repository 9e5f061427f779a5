-- refused: init 42703 column "missing" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM a WHERE missing = 1) THEN NULL; END IF; END $$;
