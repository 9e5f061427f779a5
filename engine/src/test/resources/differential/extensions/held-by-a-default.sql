-- An extension stays while a default calls a function of it.
-- refused: second 2BP01 cannot drop extension uuid-ossp because other objects depend on it
-- migration: first
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pgcrypto;
CREATE TABLE t (a uuid DEFAULT uuid_generate_v4(), b uuid DEFAULT gen_random_uuid());
DROP EXTENSION pgcrypto;
-- migration: second
DROP EXTENSION "uuid-ossp";
