-- Only checks and foreign keys are validated.
-- refused: init 42809 constraint "u" of relation "a" is not a foreign key or check constraint
-- migration: init
CREATE TABLE a (a int CONSTRAINT u UNIQUE);
ALTER TABLE a VALIDATE CONSTRAINT u;
