-- A template looks up words.
-- refused: init 42P17 text search template lexize method is required
-- migration: init
CREATE TEXT SEARCH TEMPLATE t (INIT = dsimple_init);
