-- Default privileges are for schemas that exist.
-- refused: second 3F000 schema "nothing" does not exist
-- migration: first
CREATE SCHEMA s;
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO PUBLIC;
-- migration: second
ALTER DEFAULT PRIVILEGES IN SCHEMA s, nothing REVOKE ALL ON FUNCTIONS FROM PUBLIC;
