-- Every table has the columns of the system; a check may read which table a row is in.
-- migration: init
CREATE ROLE reader_of_item;
CREATE TABLE item (id int, CHECK (tableoid IS NOT NULL));
GRANT SELECT (id, tableoid) ON item TO reader_of_item;
