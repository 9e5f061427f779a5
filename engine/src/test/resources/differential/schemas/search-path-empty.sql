-- As a dump sets it: everything must be qualified.
-- refused: init 3F000 no schema has been selected to create in
-- migration: init
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.t (id integer NOT NULL);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
CREATE TABLE u (id int);
