-- NULLs are all different; keys of one statement are compared.
-- refused: init 23505 duplicate key value violates unique constraint "t_a_b_key"
-- migration: init
CREATE TABLE t (a int, b text, UNIQUE (a, b));
INSERT INTO t VALUES (1, NULL), (1, NULL), (1, 'x'), (1, 'X');
INSERT INTO t VALUES (2, 'x'), (2, 'x') ON CONFLICT DO NOTHING;
INSERT INTO t VALUES (3, 'x'), (4, 'x'), (3, 'x');
