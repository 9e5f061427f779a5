-- The server puts the casts in the place of the operator before it asks whether it is immutable.
-- migration: init
CREATE TABLE a (id uuid, n int, ok boolean, address inet,
  link text GENERATED ALWAYS AS ('/a/' || id) STORED,
  quoted text GENERATED ALWAYS AS (quote_literal(n) || quote_nullable(id)) STORED);
CREATE INDEX ON a ((n || 'x'::text));
CREATE INDEX ON a ((ok || ' '::text || address));
CREATE INDEX ON a (n) WHERE quote_nullable(n) <> 'NULL';
