-- A plain view can have one, and others other options.
-- migration: init
CREATE TABLE t (id int);
CREATE VIEW v AS SELECT id FROM t;
CREATE VIEW w AS SELECT count(*) FROM t;
ALTER VIEW v SET (check_option = cascaded);
ALTER VIEW v RESET (check_option);
ALTER VIEW w SET (security_barrier);
ALTER VIEW w RESET (check_option);
