-- What EXECUTE is given calls a function that makes the index already.
-- refused: first 42P07 relation "towns_idx" already exists
-- migration: first
CREATE TABLE shops (id bigint PRIMARY KEY, town text);

CREATE FUNCTION add_index(index_name text) RETURNS void AS $$
BEGIN
  EXECUTE 'CREATE INDEX ' || index_name || ' ON shops (town)';
END $$ LANGUAGE plpgsql;

CREATE FUNCTION add_indexes() RETURNS void AS $$
BEGIN
  EXECUTE add_index('towns_idx');
END $$ LANGUAGE plpgsql;

SELECT add_indexes();

CREATE INDEX towns_idx ON shops (id);
