-- A dictionary is made from a template.
-- refused: init 42P17 text search template is required
-- migration: init
CREATE TEXT SEARCH DICTIONARY d (STOPWORDS = english);
