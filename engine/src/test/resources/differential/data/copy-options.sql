-- Options in every form of value.
-- migration: init
CREATE TABLE t (id int, name text);
COPY t TO '/dev/null' WITH (FORMAT CSV, HEADER 1, NULL 'n', QUOTE '"', FORCE_QUOTE (id, name), ENCODING 'utf8');
COPY t TO '/dev/null' WITH (FORMAT "csv", HEADER On, FORCE_QUOTE *);
COPY t TO '/dev/null' (DELIMITER E'\t', HEADER);
COPY t TO '/dev/null' CSV HEADER DELIMITER ';';
