-- Another view needs it.
-- refused: init 2BP01 cannot drop view a because other objects depend on it
-- migration: init
CREATE VIEW a AS SELECT 1 AS x;
CREATE VIEW b AS SELECT x FROM a;
DROP VIEW a;
