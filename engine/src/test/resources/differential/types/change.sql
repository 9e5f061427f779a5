-- ALTER COLUMN TYPE with and without USING.
-- migration: init
CREATE TABLE a (a int, b varchar(10), c text, d timestamp);
ALTER TABLE a ALTER COLUMN a TYPE bigint;
ALTER TABLE a ALTER b SET DATA TYPE text, ALTER c TYPE varchar(20);
ALTER TABLE a ALTER COLUMN c TYPE int USING c::int;
ALTER TABLE a ALTER COLUMN d TYPE timestamptz(3) USING d AT TIME ZONE 'UTC';
ALTER TABLE a ALTER COLUMN a TYPE text;
