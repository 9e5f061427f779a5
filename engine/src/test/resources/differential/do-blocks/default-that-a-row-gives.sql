-- A default of which only the type is known makes the column all the same.
-- migration: first
CREATE TABLE shops (id bigint PRIMARY KEY);
INSERT INTO shops SELECT n FROM generate_series(7, 9) AS n;

CREATE TABLE orders (id bigint PRIMARY KEY);

DO $$
DECLARE
  shop bigint;
BEGIN
  SELECT coalesce((SELECT id FROM shops LIMIT 1), 0) INTO shop;
  EXECUTE format('ALTER TABLE orders ADD COLUMN shop bigint NOT NULL DEFAULT %s', shop);
END $$;

CREATE INDEX orders_shop ON orders (shop);
