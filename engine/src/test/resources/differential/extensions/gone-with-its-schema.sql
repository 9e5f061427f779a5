-- A schema takes the extensions in it along, which can then be made anew elsewhere.
-- migration: init
CREATE SCHEMA box;
CREATE EXTENSION "uuid-ossp" SCHEMA box;
CREATE EXTENSION citext SCHEMA box;
CREATE TABLE t (id uuid DEFAULT box.uuid_generate_v4(), name box.citext, n int);
CREATE TABLE box.inner_one (id int);

-- migration: drop
DROP SCHEMA box CASCADE;

-- migration: anew
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
ALTER TABLE t ALTER COLUMN id SET DEFAULT uuid_generate_v4();
CREATE EXTENSION citext;
ALTER TABLE t ADD COLUMN name citext;
