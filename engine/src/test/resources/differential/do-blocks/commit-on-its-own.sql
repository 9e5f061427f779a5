-- A block may end its own transaction.
-- migration: init
DO $$ BEGIN CREATE TABLE a (id int); COMMIT; CREATE TABLE b (id int); END $$;
