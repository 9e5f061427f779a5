-- Nor has an index.
-- refused: init 42809 cannot open relation "i"
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
CREATE INDEX j ON i (a);
