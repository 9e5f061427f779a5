-- MERGE cannot be rewritten by rules.
-- refused: init 0A000 cannot execute MERGE on relation "t"
-- migration: init
CREATE TABLE t (id int);
CREATE TABLE s (id int);
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE;
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
MERGE INTO s USING t ON t.id = s.id WHEN MATCHED THEN DELETE;
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE;
