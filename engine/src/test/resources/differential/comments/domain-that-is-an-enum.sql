-- Another kind of type.
-- refused: init 42809 "mood" is not a domain
-- migration: init
CREATE TYPE mood AS ENUM ('sad');
COMMENT ON DOMAIN mood IS 'x';
