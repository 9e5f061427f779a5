-- The numbers are padded, cut and counted as the server does it.
-- refused: init 42P07 relation "reading_2024_04" already exists
-- migration: init
CREATE TABLE reading (at timestamptz NOT NULL, value int) PARTITION BY RANGE (at);
DO $$
BEGIN
  FOR m IN 3..4 LOOP
    EXECUTE format('CREATE TABLE reading_2024_%s PARTITION OF reading FOR VALUES FROM (%L) TO (%L)',
      lpad(m::text, 2, '0'), make_date(2024, m, 1)::text || ' 00:00+00', make_date(2024, m + 1, 1)::text || ' 00:00+00');
  END LOOP;
  EXECUTE 'CREATE TABLE ' || rpad('pad', 6, 'xy') || lpad('long', 2) || lpad('e', 3, '') || rpad('f', 0) || ' ()';
END $$;
ALTER TABLE reading_2024_03 RENAME TO reading_march;
DROP TABLE padxyxloe;
CREATE TABLE reading_2024_04 PARTITION OF reading FOR VALUES FROM ('2024-08-01') TO ('2024-09-01');
