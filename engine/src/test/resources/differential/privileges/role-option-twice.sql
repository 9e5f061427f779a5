-- Both ways at once.
-- refused: init 42601 conflicting or redundant options
-- migration: init
CREATE ROLE lintel_role_options LOGIN NOSUPERUSER NOLOGIN;
