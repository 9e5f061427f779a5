-- One string takes the column's type, those of a UNION are text.
-- refused: init 42804 column "day" is of type date but expression is of type text
-- migration: init
CREATE TABLE t (day date);
INSERT INTO t SELECT '2026-01-01';
INSERT INTO t SELECT day FROM t UNION ALL SELECT '2026-01-02';
INSERT INTO t SELECT '2026-01-01' UNION ALL SELECT '2026-01-02';
