-- A view passes rows on to the view it reads, whatever else its columns look up, and that one cannot.
-- refused: init 55000 cannot insert into view "pairs"
-- migration: init
CREATE TABLE a (id int, x int);
CREATE TABLE b (id int, y int);
CREATE VIEW plain AS SELECT id, x FROM a;
CREATE VIEW counted AS SELECT id, (SELECT count(*) FROM b) AS n FROM plain;
INSERT INTO counted (id) VALUES (1);
CREATE VIEW pairs AS SELECT a.id, b.y FROM a JOIN b ON a.id = b.id;
CREATE VIEW pairs_counted AS SELECT pairs.*, (SELECT count(*) FROM a) AS n FROM pairs;
INSERT INTO pairs_counted (id) VALUES (1);
