-- There is no such language.
-- refused: init 42704 language "pgplsql" does not exist
-- migration: init
DO $$ BEGIN NULL; END $$ LANGUAGE pgplsql;
