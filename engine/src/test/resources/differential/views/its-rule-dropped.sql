-- The rule that makes a view one.
-- refused: init 2BP01 cannot drop rule _RETURN on view v because view v requires it
-- migration: init
CREATE VIEW v AS SELECT 1 AS a;
DROP RULE "_RETURN" ON v;
