-- Dots, quotes and blanks in names.
-- migration: init
CREATE TABLE "a ""b"".c" ("x.y" int PRIMARY KEY, " " int UNIQUE, "SELECT" int CHECK ("SELECT" > 0));
CREATE INDEX ON "a ""b"".c" ("x.y", " ");
