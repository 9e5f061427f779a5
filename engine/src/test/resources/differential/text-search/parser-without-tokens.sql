-- A parser returns tokens.
-- refused: init 42P17 text search parser gettoken method is required
-- migration: init
CREATE TEXT SEARCH PARSER p (START = prsd_start);
