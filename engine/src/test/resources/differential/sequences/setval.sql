-- Functions over sequences change no catalog.
-- migration: init
CREATE TABLE a (id serial);
SELECT setval('a_id_seq', 100);
SELECT setval(pg_get_serial_sequence('a', 'id'), coalesce(max(id), 1)) FROM a;
