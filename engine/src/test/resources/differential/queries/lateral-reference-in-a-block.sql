-- A name that no variable has means a table of FROM, there as elsewhere.
-- refused: init 42P01 invalid reference to FROM-clause entry for table "o"
-- migration: init
CREATE TABLE t (id int);
DO $$ DECLARE o record; n int; BEGIN SELECT 1 AS id INTO o; SELECT 1 INTO n FROM t a, (SELECT o.id) x; END $$;
DO $$ BEGIN PERFORM 1 FROM t o, (SELECT o.id) x; END $$;
