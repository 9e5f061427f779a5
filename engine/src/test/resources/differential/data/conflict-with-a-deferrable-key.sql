-- A key that is checked later decides nothing.
-- refused: init 55000 ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters
-- migration: init
CREATE TABLE t (id int PRIMARY KEY DEFERRABLE, a int UNIQUE);
INSERT INTO t VALUES (1, 1) ON CONFLICT (a) DO NOTHING;
INSERT INTO t VALUES (2, 2) ON CONFLICT (id) DO NOTHING;
