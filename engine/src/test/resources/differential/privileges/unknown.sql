-- Privileges have names.
-- refused: first 42601 unrecognized privilege type "modify"
-- migration: first
CREATE TABLE t (x int);
REVOKE GRANT OPTION FOR ALL PRIVILEGES ON t FROM PUBLIC;
GRANT MODIFY ON t TO PUBLIC;
