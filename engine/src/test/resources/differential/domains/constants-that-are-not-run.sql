-- What is not run refuses nothing.
-- migration: init
CREATE DOMAIN tag AS text CHECK (VALUE ~ '^#');
CREATE DOMAIN id AS int NOT NULL DEFAULT 1;
CREATE TABLE t (id id, tag tag DEFAULT 'none', tags tag[]);
SELECT 'x'::tag FROM t;
SELECT 'x'::tag WHERE false;
WITH c AS (SELECT 'x'::tag) SELECT 1;
SELECT EXISTS (SELECT 'x'::tag), CASE WHEN true THEN '#' ELSE 'x'::tag END;
EXPLAIN SELECT 'x'::tag;
PREPARE q AS SELECT 'x'::tag;
CREATE VIEW v AS SELECT 'x'::tag AS tag;
CREATE FUNCTION f() RETURNS tag LANGUAGE sql AS $$ SELECT 'x'::tag $$;
INSERT INTO t (tag, tags) VALUES ('#x', ARRAY['#a']), (NULL, '{#b,NULL}');
SELECT '#x'::tag, '{#a}'::tag[], NULL::tag, 5::id;
