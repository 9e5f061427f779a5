-- A row that the statement itself inserts cannot be updated by it.
-- refused: init 21000 ON CONFLICT DO UPDATE command cannot affect row a second time
-- migration: init
CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE);
INSERT INTO t VALUES (1, 1), (2, 2) ON CONFLICT (a) DO UPDATE SET b = excluded.b;
INSERT INTO t VALUES (5, 5), (5, 6) ON CONFLICT (a) DO UPDATE SET b = excluded.b;
