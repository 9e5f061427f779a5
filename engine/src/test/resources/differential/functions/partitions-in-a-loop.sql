-- Partitions made by a function, names put together from numbers.
-- migration: init
CREATE TABLE log (id int, day date) PARTITION BY HASH (id);
CREATE FUNCTION make_partitions(tbl regclass, parts integer, rest text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  i integer;
BEGIN
  i := 0;
  WHILE i < parts LOOP
    EXECUTE 'CREATE TABLE IF NOT EXISTS ' || text(tbl) || '_' || text(i) || ' PARTITION OF ' || text(tbl)
      || ' FOR VALUES WITH (MODULUS ' || text(parts) || ', REMAINDER ' || text(i) || ')' || rest || ';';
    i = i + 1;
  END LOOP;
END $$;
SELECT make_partitions('log', 3, $$ WITH (fillfactor = 70)$$);
