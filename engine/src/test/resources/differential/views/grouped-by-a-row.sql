-- The columns of a row in GROUP BY are grouped by.
-- migration: init
CREATE TABLE job (id int PRIMARY KEY, made date);
CREATE TABLE run (job_id int REFERENCES job, place text, done int);
-- migration: view
CREATE VIEW progress AS
SELECT j.id, j.made, r.place, sum(r.done) AS done
FROM job j JOIN run r ON r.job_id = j.id
GROUP BY (j.id, r.place);
