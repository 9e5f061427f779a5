-- A check that is NULL holds; the first by name is told.
-- refused: init 23514 new row for relation "t" violates check constraint "t_stars_check"
-- migration: init
CREATE TABLE t (id serial PRIMARY KEY, code varchar(5) NOT NULL UNIQUE, stars int CHECK (stars BETWEEN 1 AND 5), state text DEFAULT 'new' CHECK (state IN ('new', 'old')));
INSERT INTO t (code, stars, state) VALUES ('a', NULL, NULL), ('b', 5, 'old');
EXPLAIN INSERT INTO t (code, stars) VALUES ('c', 6);
INSERT INTO t (code, stars, state) SELECT 'c', 6, 'x' WHERE false;
INSERT INTO t (code, stars, state) VALUES ('c', 6, 'x');
