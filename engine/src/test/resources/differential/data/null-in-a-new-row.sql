-- A column that is left out gets its default, or NULL.
-- refused: init 23502 null value in column "code" of relation "t" violates not-null constraint
-- migration: init
CREATE TABLE t (id serial PRIMARY KEY, code varchar(5) NOT NULL UNIQUE, stars int CHECK (stars BETWEEN 1 AND 5), state text DEFAULT 'new' CHECK (state IN ('new', 'old')));
ALTER TABLE t ALTER code SET DEFAULT 'q';
INSERT INTO t (stars) VALUES (1);
ALTER TABLE t ALTER code DROP DEFAULT;
INSERT INTO t (stars) VALUES (2);
