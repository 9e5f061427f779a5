-- A generated column that was added before the view is named before it.
-- refused: init 0A000 cannot alter type of a column used by a generated column
-- migration: init
CREATE TABLE t (a text, b text);
ALTER TABLE t ADD COLUMN c text GENERATED ALWAYS AS (upper(a)) STORED;
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t ALTER a TYPE varchar;
