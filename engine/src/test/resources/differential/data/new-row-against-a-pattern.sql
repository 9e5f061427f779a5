-- A pattern is looked for anywhere, unless it says otherwise.
-- refused: init 23514 value for domain mail violates check constraint "at"
-- migration: init
CREATE DOMAIN mail AS text CONSTRAINT at CHECK (VALUE ~ '^[^@ ]+@[a-z]+[.][a-z]{2,}$');
CREATE TABLE t (m mail, name text CHECK (name LIKE 'a\_%' OR length(trim(name)) > 2));
INSERT INTO t VALUES ('a@b.de', 'a_'), (NULL, ' abc ');
INSERT INTO t VALUES ('a@b.d', 'a_');
