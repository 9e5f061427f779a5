-- refused: init 42703 column "missing" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id, missing FROM a LOOP DELETE FROM a WHERE id = r.id; END LOOP; END $$;
