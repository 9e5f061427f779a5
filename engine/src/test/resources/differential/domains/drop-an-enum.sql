-- DROP DOMAIN drops only domains.
-- refused: init 42809 "d" is not a domain
-- migration: init
CREATE TYPE d AS ENUM ('x');
DROP DOMAIN d;
