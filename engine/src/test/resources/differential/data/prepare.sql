-- Parameters with and without a type.
-- migration: init
CREATE TABLE t (id int, name text);
PREPARE p1 AS SELECT id FROM t WHERE id = $1 AND name = $2;
PREPARE p2 (int, text) AS INSERT INTO t VALUES ($1, $2) RETURNING id;
PREPARE p3 (int) AS UPDATE t SET id = $1 WHERE name = $2;
PREPARE p4 AS INSERT INTO t (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING;
PREPARE p5 AS SELECT $1::int + id FROM t LIMIT $2;
