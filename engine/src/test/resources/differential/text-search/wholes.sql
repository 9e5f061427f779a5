-- Every kind with what it needs.
-- migration: init
CREATE TEXT SEARCH PARSER p (
  START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype,
  HEADLINE = prsd_headline
);
CREATE TEXT SEARCH TEMPLATE t (INIT = dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = t, StopWords = english, Accept = false);
CREATE TEXT SEARCH CONFIGURATION c (PARSER = p);
CREATE TEXT SEARCH CONFIGURATION e (COPY = pg_catalog.english);
DROP TEXT SEARCH PARSER p CASCADE;
DROP TEXT SEARCH TEMPLATE t CASCADE;
