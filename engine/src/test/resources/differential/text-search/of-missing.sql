-- A configuration copies one that exists.
-- refused: second 42704 text search configuration "nothing" does not exist
-- migration: first
CREATE TEXT SEARCH CONFIGURATION a (COPY = english);
ALTER TEXT SEARCH CONFIGURATION a ALTER MAPPING FOR word WITH english_stem, simple;
-- migration: second
CREATE TEXT SEARCH CONFIGURATION b (COPY = a);
CREATE TEXT SEARCH CONFIGURATION c (COPY = nothing);
