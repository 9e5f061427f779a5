-- Default privileges suit the kind.
-- refused: first 0LP01 invalid privilege type SELECT for type
-- migration: first
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TYPES TO PUBLIC;
