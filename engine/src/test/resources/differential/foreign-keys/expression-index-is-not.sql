-- Nor one over an expression.
-- refused: init 42830 there is no unique constraint matching given keys for referenced table "a"
-- migration: init
CREATE TABLE a (code text);
CREATE UNIQUE INDEX i ON a (lower(code));
CREATE TABLE b (code text REFERENCES a (code));
