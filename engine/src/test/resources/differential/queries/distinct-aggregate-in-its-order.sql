-- The order of an argument, with a constant beside it.
-- migration: init
CREATE TABLE c (name varchar(20), at date);
SELECT string_agg(DISTINCT name, ', ' ORDER BY name DESC) FROM c;
SELECT string_agg(DISTINCT c.name, ', ' ORDER BY (name)) FROM c;
SELECT string_agg(DISTINCT at::text, ', ' ORDER BY at::text) FROM c;
