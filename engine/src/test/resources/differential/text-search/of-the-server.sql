-- What the server needs for itself is not dropped.
-- refused: first 2BP01 cannot drop text search configuration simple because it is required by the database system
-- migration: first
CREATE TEXT SEARCH DICTIONARY simple_too (TEMPLATE = simple);
DROP TEXT SEARCH DICTIONARY simple_too;
DROP TEXT SEARCH CONFIGURATION simple;
