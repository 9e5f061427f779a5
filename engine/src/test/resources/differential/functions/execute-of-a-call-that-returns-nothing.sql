-- EXECUTE runs the call that stands where its statement should, and then nothing.
-- migration: first
CREATE TABLE shops (id bigint PRIMARY KEY, town text);

CREATE FUNCTION add_index(shop text, index_name text, columns text) RETURNS void AS $$
BEGIN
  EXECUTE 'CREATE INDEX ' || index_name || ' ON ' || shop || ' (' || columns || ')';
END $$ LANGUAGE plpgsql;

CREATE FUNCTION add_key(shop text, key_name text) RETURNS void AS $$
BEGIN
  EXECUTE 'ALTER TABLE ' || shop || ' ADD CONSTRAINT ' || key_name || ' UNIQUE (town)';
  EXECUTE add_index(shop, key_name || '_idx', 'town');
END $$ LANGUAGE plpgsql;

SELECT add_key('shops', 'towns');

DROP INDEX towns_idx;

ALTER TABLE shops DROP CONSTRAINT towns;
