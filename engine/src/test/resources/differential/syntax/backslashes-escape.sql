-- Strings with backslashes while they escape, and after.
-- modes: statements
-- migration: init
SET standard_conforming_strings = off;
COMMENT ON SCHEMA public IS 'it\'s; not over';
SELECT 'a\'b', 'c';
SET standard_conforming_strings = on;
CREATE TABLE b (name text DEFAULT '\');
-- migration: next
SELECT 'a\';
