-- Casts and expressions of all kinds.
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a text, b int, c jsonb, d text);
ALTER TABLE t ALTER a TYPE mood USING a::mood, ALTER b TYPE boolean USING b <> 0;
ALTER TABLE t ALTER c TYPE text USING c ->> 'x', ALTER d TYPE int USING length(t.d);
