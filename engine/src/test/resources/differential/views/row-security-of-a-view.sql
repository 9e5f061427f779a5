-- Only tables have row security of their own.
-- refused: init 42809 ALTER action ENABLE ROW SECURITY cannot be performed on relation "v"
-- migration: init
CREATE VIEW v AS SELECT 1 AS a;
ALTER VIEW v SET (security_barrier = true);
ALTER TABLE v ENABLE ROW LEVEL SECURITY;
