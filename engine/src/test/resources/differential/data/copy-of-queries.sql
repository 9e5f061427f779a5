-- Queries and statements that return rows.
-- migration: init
CREATE TABLE t (id int);
COPY (SELECT id FROM t ORDER BY id LIMIT 3) TO '/dev/null' WITH (FORMAT csv);
COPY (INSERT INTO t VALUES (1) RETURNING id) TO '/dev/null';
