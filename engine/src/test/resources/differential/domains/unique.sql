-- A domain has checks only.
-- refused: init 42601 unique constraints not possible for domains
-- migration: init
CREATE DOMAIN a AS int NOT NULL CHECK (VALUE > 0) DEFAULT 1;
CREATE DOMAIN b AS int UNIQUE;
