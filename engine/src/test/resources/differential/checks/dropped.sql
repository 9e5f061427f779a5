-- A dropped check, a missing one with IF EXISTS.
-- migration: init
CREATE TABLE a (a int CHECK (a > 0));
ALTER TABLE a DROP CONSTRAINT a_a_check, DROP CONSTRAINT IF EXISTS nothing;
