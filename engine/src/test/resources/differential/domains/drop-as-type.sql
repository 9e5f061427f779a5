-- DROP TYPE drops a domain too.
-- migration: init
CREATE DOMAIN d AS int;
DROP TYPE d;
