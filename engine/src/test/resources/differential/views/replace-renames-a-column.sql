-- Under their names.
-- refused: init 42P16 cannot change name of view column "b" to "c"
-- migration: init
CREATE VIEW v AS SELECT 1 AS a, 2 AS b;
CREATE OR REPLACE VIEW v AS SELECT 1 AS a, 2 AS c;
