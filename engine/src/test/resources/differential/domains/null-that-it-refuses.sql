-- NULL is cast as well.
-- refused: init 23502 domain id does not allow null values
-- migration: init
CREATE DOMAIN id AS int NOT NULL;
SELECT NULL::id;
