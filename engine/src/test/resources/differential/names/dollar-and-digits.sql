-- Dollar signs and digits inside names.
-- migration: init
CREATE TABLE a$1 (b_2$ int, _ int, é int);
ALTER TABLE A$1 ADD COLUMN "2nd" int;
