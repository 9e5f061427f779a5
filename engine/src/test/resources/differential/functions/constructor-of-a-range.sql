-- A range type has constructors of its name, and a row type is a cast.
-- migration: init
CREATE TYPE version_range AS RANGE (subtype = int);
CREATE TABLE releases (
  id int PRIMARY KEY,
  supported version_range NOT NULL DEFAULT version_range('1', '2', '[)')
);
CREATE DOMAIN label AS text;
CREATE VIEW named AS SELECT label('x') AS l, version_range(1, 2) AS v FROM releases;
