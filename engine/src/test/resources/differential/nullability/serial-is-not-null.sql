-- Serial means NOT NULL; dropping it is allowed.
-- migration: init
CREATE TABLE a (a serial, b serial);
ALTER TABLE a ALTER COLUMN b DROP NOT NULL;
