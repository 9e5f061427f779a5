-- Methods, directions, operator classes, expressions, conditions, included columns.
-- migration: init
CREATE TABLE a (a int, b text, c jsonb, d text[], e point, f tsvector, "G" int);
CREATE INDEX i1 ON a (a);
CREATE UNIQUE INDEX i2 ON a USING btree (a DESC NULLS LAST, b ASC);
CREATE INDEX i3 ON a USING hash (b);
CREATE INDEX i4 ON a USING gin (c jsonb_path_ops);
CREATE INDEX i5 ON a USING GIN (d);
CREATE INDEX i6 ON a USING gist (e);
CREATE INDEX i7 ON a USING brin (a) WITH (pages_per_range = 32);
CREATE INDEX i8 ON a (lower(b));
CREATE INDEX i9 ON a ((a + 1), b text_pattern_ops) WHERE a > 0 AND b IS NOT NULL;
CREATE UNIQUE INDEX i10 ON ONLY a (b) INCLUDE (a, "G");
CREATE INDEX IF NOT EXISTS i11 ON public.a ("G" DESC);
CREATE UNIQUE INDEX i12 ON a (b) NULLS NOT DISTINCT;
CREATE INDEX i13 ON a (b COLLATE "C" text_pattern_ops DESC);
CREATE INDEX i14 ON a ((c ->> 'x'), (c -> 'y' ->> 'z'));
CREATE INDEX i15 ON a USING gin (to_tsvector('english', b));
CREATE INDEX i16 ON a USING spgist (e);
CREATE INDEX i17 ON a (coalesce(b, ''), a) TABLESPACE pg_default;
