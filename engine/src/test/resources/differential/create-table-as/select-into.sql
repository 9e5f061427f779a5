-- SELECT INTO makes a table with the columns of the query.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b_id int, name varchar(20) NOT NULL);
CREATE TABLE b (id int PRIMARY KEY, made timestamptz);
SELECT id, name, (SELECT made FROM b WHERE b.id = a.b_id) AS made INTO c FROM a WHERE id > 1;
SELECT a.id, count(*) INTO TEMPORARY TABLE d FROM a JOIN b ON a.b_id = b.id GROUP BY a.id HAVING count(*) > 1;
WITH q AS (SELECT max(id) AS top FROM b) SELECT q.top, a.name INTO UNLOGGED e FROM q, a;
-- migration: use
ALTER TABLE c ALTER COLUMN made SET NOT NULL;
ALTER TABLE e ADD PRIMARY KEY (top);
