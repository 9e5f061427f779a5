-- A configuration has no dictionary of its own.
-- refused: init 42601 text search configuration parameter "template" not recognized
-- migration: init
CREATE TEXT SEARCH CONFIGURATION c (TEMPLATE = simple);
