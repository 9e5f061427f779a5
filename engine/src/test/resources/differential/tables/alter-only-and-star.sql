-- ONLY and the star change nothing for a plain table.
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE ONLY a ADD COLUMN b int;
ALTER TABLE a * ADD COLUMN c int;
ALTER TABLE ONLY public.a ALTER COLUMN b SET NOT NULL;
