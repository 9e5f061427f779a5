-- A block reads what a statement reads.
-- refused: init 55000 materialized view "m" has not been populated
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a WITH NO DATA;
DO $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM m; END $$;
