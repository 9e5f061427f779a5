-- There is no such column in the condition.
-- refused: init 42703 column "deleted_at" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a) WHERE deleted_at IS NULL;
