-- A variable of a table's rows has its columns.
-- refused: init 42703 record "r" has no field "zone"
-- migration: init
CREATE TABLE a (id int, name text);
DO $$ DECLARE r a%ROWTYPE; BEGIN SELECT * INTO r FROM a LIMIT 1; RAISE NOTICE '%', r.zone; END $$;
