-- Behind a WHEN without a condition no other of its kind is reached.
-- refused: init 42601 unreachable WHEN clause specified after unconditional WHEN clause
-- migration: init
CREATE TABLE t (id int, b int);
CREATE TABLE s (id int, b int);
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN MATCHED THEN DO NOTHING;
