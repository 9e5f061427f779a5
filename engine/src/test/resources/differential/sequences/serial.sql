-- All kinds of serial and where their sequences go.
-- migration: init
CREATE SCHEMA s;
CREATE TABLE a (a serial, b bigserial, c smallserial, d serial4, e serial8, f serial2);
CREATE TABLE s.b (id SERIAL PRIMARY KEY);
ALTER TABLE a ADD COLUMN g serial;
