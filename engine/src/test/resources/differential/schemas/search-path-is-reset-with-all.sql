-- RESET ALL ends what pg_dump sets at the beginning.
-- migration: init
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.a (id int);
RESET ALL;
CREATE TABLE b (id int);
SET search_path = '';
RESET search_path;
ALTER TABLE a ADD COLUMN b int;
