-- Partitions of what a series lists behind SELECT.
-- refused: init 42P07 relation "t_202402" already exists
-- migration: init
CREATE TABLE t (a date) PARTITION BY RANGE (a);
DO $$
DECLARE m date;
BEGIN
  FOR m IN SELECT generate_series('2024-01-01'::date, '2024-03-01'::date, '1 month')::date LOOP
    EXECUTE format(
      'CREATE TABLE t_%s PARTITION OF t FOR VALUES FROM (%L) TO (%L)',
      to_char(m, 'YYYYMM'), m, (m + interval '1 month')::date);
  END LOOP;
END $$;
CREATE TABLE t_202402 (a date);
