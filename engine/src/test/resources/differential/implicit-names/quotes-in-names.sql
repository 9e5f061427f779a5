-- Names with quotes, dots and blanks.
-- refused: init 42601 zero-length delimited identifier at or near """"
-- migration: init
CREATE TABLE "a ""b"".c" ("x.y" int PRIMARY KEY, "" int);
