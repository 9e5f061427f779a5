-- The server only runs into its index if a configuration exists.
-- refused: second 23505 duplicate key value violates unique constraint "pg_ts_config_cfgname_index"
-- migration: first
CREATE TEXT SEARCH CONFIGURATION a (COPY = simple);
-- migration: second
CREATE TEXT SEARCH CONFIGURATION a (COPY = simple);
