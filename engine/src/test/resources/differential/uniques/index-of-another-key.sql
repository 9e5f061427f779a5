-- An index with a constraint is told by that, whoever has it.
-- refused: init 55000 index "a_pkey" is already associated with a constraint
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int);
ALTER TABLE b ADD CONSTRAINT b_key UNIQUE USING INDEX a_pkey;
