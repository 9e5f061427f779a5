-- The default of an enum column names a label.
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE t (x e DEFAULT 'a', y e DEFAULT 'b'::e, z e[] DEFAULT '{a}', w e[] DEFAULT ARRAY['a', 'b']::e[]);
