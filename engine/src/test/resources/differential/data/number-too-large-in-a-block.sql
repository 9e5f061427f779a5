-- What a block certainly runs is planned like any statement.
-- refused: init 22003 smallint out of range
-- migration: init
CREATE TABLE t (n smallint);
DO $$ BEGIN IF false THEN UPDATE t SET n = 99999; END IF; END $$;
DO $$ BEGIN UPDATE t SET n = 99999; EXCEPTION WHEN others THEN NULL; END $$;
DO $$ BEGIN UPDATE t SET n = 99999; END $$;
