-- The form behind a text to be normalized is a word, not a column.
-- migration: init
CREATE TABLE a (id int, name text CHECK (name IS NFC NORMALIZED));
CREATE INDEX a_name ON a (lower(normalize(name, NFD)));
CREATE FUNCTION folded(x text) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT lower(regexp_replace(normalize(coalesce(x, ''), nfkd), '[^a-z]', '', 'g')) $$;
CREATE VIEW v AS SELECT normalize(name, NFC) AS composed, normalize(name) AS plain FROM a;
UPDATE a SET name = normalize(name, NFKC);
