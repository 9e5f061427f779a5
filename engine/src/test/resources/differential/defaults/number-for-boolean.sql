-- No cast makes a boolean of a number.
-- refused: second 42804 column "d" is of type boolean but default expression is of type integer
-- migration: first
CREATE TABLE t (a boolean DEFAULT true, b numeric DEFAULT 1, c text DEFAULT 1);
-- migration: second
ALTER TABLE t ADD COLUMN d boolean NOT NULL DEFAULT 0;
