-- The columns that FROM defines have types.
-- migration: init
CREATE TABLE t AS SELECT * FROM json_to_record('{}') AS r(a int, b numeric(5, 2), c text[]);
SELECT k.b AS d INTO u FROM json_to_record('{}') AS k(a int, b varchar(4));
ALTER TABLE t RENAME c TO d;
