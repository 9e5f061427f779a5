-- Only an INSTEAD rule returns rows.
-- refused: init 0A000 RETURNING lists are not supported in non-INSTEAD rules
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE log (id int);
CREATE RULE r AS ON INSERT TO a DO ALSO INSERT INTO log VALUES (NEW.id) RETURNING *;
