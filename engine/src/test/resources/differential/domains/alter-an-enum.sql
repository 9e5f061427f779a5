-- An enum is no domain.
-- refused: init 42809 d is not a domain
-- migration: init
CREATE TYPE d AS ENUM ('x');
ALTER DOMAIN d SET NOT NULL;
