-- Defaults and checks of the right types.
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN a AS int DEFAULT '1' CHECK (VALUE BETWEEN 0 AND 1e6);
CREATE DOMAIN b AS mood DEFAULT 'ok' CHECK (VALUE <> 'sad');
CREATE DOMAIN c AS text[] DEFAULT '{}' CHECK (cardinality(VALUE) < 5 AND 'x' <> ALL (VALUE));
CREATE DOMAIN d AS varchar(3) DEFAULT 'longer than that';
CREATE DOMAIN e AS a CHECK (VALUE + 1 > 0);
ALTER DOMAIN d SET DEFAULT lower('A');
