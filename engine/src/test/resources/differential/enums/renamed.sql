-- Columns follow under the new name, arrays and schemas too.
-- migration: init
CREATE SCHEMA s;
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (x e, y e[]);
ALTER TYPE e RENAME TO f;
ALTER TYPE f SET SCHEMA s;
