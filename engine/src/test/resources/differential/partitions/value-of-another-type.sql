-- A number is no date.
-- refused: init 42804 specified value cannot be cast to type date for column "at"
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE a_2024 PARTITION OF a FOR VALUES FROM (2024) TO (2025);
