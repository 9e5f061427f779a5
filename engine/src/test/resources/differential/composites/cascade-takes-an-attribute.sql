-- A composite type loses the attribute whose type is dropped, and stays.
-- migration: init
CREATE TYPE level AS ENUM ('low', 'high');
CREATE TYPE point AS (x int, level level, levels level[]);
CREATE TABLE t (id int, p point);
DROP TYPE level CASCADE;
ALTER TYPE point ADD ATTRIBUTE y int;
ALTER TYPE point ADD ATTRIBUTE level text;
ALTER TYPE point DROP ATTRIBUTE x;
