-- Partitions that a loop makes of years.
-- refused: init 42P17 partition "t_later" would overlap partition "t_2027"
-- migration: init
CREATE TABLE t (a date) PARTITION BY RANGE (a);
DO $$ BEGIN
  FOR y IN 2026..2027 LOOP
    EXECUTE format(
      'CREATE TABLE t_%s PARTITION OF t FOR VALUES FROM (%L) TO (%L)',
      y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
  END LOOP;
END $$;
CREATE TABLE t_later PARTITION OF t FOR VALUES FROM ('2027-06-01') TO ('2028-06-01');
