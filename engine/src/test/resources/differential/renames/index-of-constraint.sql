-- Renaming the index renames the constraint.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b int UNIQUE);
ALTER INDEX a_pkey RENAME TO key_of_a;
ALTER INDEX a_b_key RENAME TO other_key_of_a;
ALTER TABLE a DROP CONSTRAINT other_key_of_a;
