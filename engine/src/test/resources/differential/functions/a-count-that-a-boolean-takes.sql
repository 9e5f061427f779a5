-- PL/pgSQL makes a truth value of a number by its text.
-- migration: first
CREATE TABLE shops (id bigint PRIMARY KEY, town text);

CREATE FUNCTION has_column(shop text, wanted text) RETURNS boolean AS $$
DECLARE
  found_one boolean;
BEGIN
  SELECT count(*) INTO found_one FROM information_schema.columns
  WHERE table_name = shop AND column_name = wanted;
  RETURN found_one;
END $$ LANGUAGE plpgsql;

CREATE PROCEDURE rename_column(shop text, old text, new text) LANGUAGE plpgsql AS $$
BEGIN
  IF has_column(shop, old) THEN
    EXECUTE format('ALTER TABLE %I RENAME COLUMN %I TO %I', shop, old, new);
  END IF;
END $$;

CALL rename_column('shops', 'town', 'city');
CALL rename_column('shops', 'town', 'place');

ALTER TABLE shops ALTER COLUMN city SET NOT NULL;
