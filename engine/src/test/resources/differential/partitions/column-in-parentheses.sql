-- A column in parentheses is a column.
-- migration: init
CREATE TABLE t (a int, b text) PARTITION BY RANGE ((a), lower(b) COLLATE "C");
CREATE TABLE u (a int PRIMARY KEY) PARTITION BY HASH ((a));
