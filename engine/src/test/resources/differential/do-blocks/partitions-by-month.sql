-- Names of partitions that follow from constant dates are known.
-- refused: taken 42P07 relation "log_y2025m09" already exists
-- migration: init
CREATE TABLE log (id int, at date NOT NULL) PARTITION BY RANGE (at);
DO $$
DECLARE
  d date := '2024-11-01';
BEGIN
  WHILE d < DATE '2025-02-01' LOOP
    EXECUTE format('CREATE TABLE %I PARTITION OF log FOR VALUES FROM (%L) TO (%L)',
      'log_' || to_char(d, 'yyyy_mm'), d, d + INTERVAL '1 month');
    d := d + INTERVAL '1 month';
  END LOOP;
END $$;
-- migration: series
DO $$
DECLARE
  d date;
BEGIN
  FOR d IN SELECT m FROM generate_series('2025-03-01'::date, '2025-05-01'::date, '1 month') AS s(m) LOOP
    EXECUTE 'CREATE TABLE log_y' || to_char(d, 'YYYY') || 'm' || to_char(d, 'MM')
      || ' PARTITION OF log FOR VALUES FROM (''' || d || ''') TO (''' || (d + interval '1 month')::date || ''')';
  END LOOP;
  FOR d IN SELECT s FROM generate_series(timestamp '2025-06-01', timestamp '2025-07-01', interval '1 month') AS s LOOP
    EXECUTE format('CREATE TABLE log_y%s PARTITION OF log FOR VALUES FROM (%L) TO (%L)',
      to_char(date_trunc('month', d), 'YYYY"m"MM'), d, (d + interval '1 month')::date);
  END LOOP;
  FOR i IN 0..1 LOOP
    d := date '2025-08-01' + i * interval '1 month';
    EXECUTE format('CREATE TABLE log_y%s PARTITION OF log FOR VALUES FROM (%L) TO (%L)',
      to_char(d, 'YYYY"m"MM'), d, d + 30);
  END LOOP;
END $$;
-- migration: free
CREATE TABLE log_y2025m10 (id int);
CREATE TABLE log_2025_02 (id int);
-- migration: taken
CREATE TABLE log_y2025m09 (id int);
