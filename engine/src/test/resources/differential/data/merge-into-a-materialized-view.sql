-- MERGE changes no materialized view.
-- refused: init 0A000 cannot execute MERGE on relation "names"
-- migration: init
CREATE TABLE news (id int, name text);
CREATE MATERIALIZED VIEW names AS SELECT id, name FROM news;
MERGE INTO names n USING news ON n.id = news.id WHEN MATCHED THEN DELETE;
