-- A string in EXECUTE has no end.
-- refused: init 42601 unterminated quoted string at or near "'it"
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN EXECUTE 'COMMENT ON TABLE a IS ''it'; END $$;
