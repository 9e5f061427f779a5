-- Each kind ends for itself.
-- migration: init
CREATE TABLE t (id int, b int);
CREATE TABLE s (id int, b int);
MERGE INTO t USING s ON t.id = s.id
  WHEN MATCHED AND t.b > 1 THEN DELETE
  WHEN NOT MATCHED THEN INSERT VALUES (1, 2)
  WHEN MATCHED THEN DO NOTHING;
