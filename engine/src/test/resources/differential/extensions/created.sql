-- Twice with IF NOT EXISTS, then dropped.
-- migration: init
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
CREATE EXTENSION citext;
CREATE TABLE a (id uuid DEFAULT uuid_generate_v4(), email citext UNIQUE);
DROP TABLE a;
DROP EXTENSION citext;
