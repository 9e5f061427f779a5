-- A foreign table needs its server.
-- refused: first 42704 server "nothing" does not exist
-- migration: first
CREATE FOREIGN TABLE IF NOT EXISTS t (x int) SERVER nothing;
