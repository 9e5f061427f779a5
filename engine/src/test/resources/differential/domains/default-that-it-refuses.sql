-- A default is looked at when it is used.
-- refused: init 23514 value for domain tag violates check constraint "tag_check"
-- migration: init
CREATE DOMAIN tag AS text CHECK (VALUE ~ '^#');
CREATE TABLE t (id int, tag tag DEFAULT 'none');
INSERT INTO t (id) VALUES (1);
