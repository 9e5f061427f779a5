-- The two sides of MERGE have two names.
-- refused: init 42712 name "t" specified more than once
-- migration: init
CREATE TABLE t (id int);
MERGE INTO t a USING t b ON a.id = b.id WHEN MATCHED THEN DELETE;
MERGE INTO t USING t ON true WHEN MATCHED THEN DELETE;
