-- A partition loses the key that it has because of its table, and may get another one.
-- migration: init
CREATE TABLE m (id int, at date, CONSTRAINT m_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
  PARTITION BY RANGE (at);
CREATE TABLE m1a PARTITION OF m1 FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
ALTER TABLE m ADD CONSTRAINT m_unique UNIQUE (at);
ALTER TABLE m DROP CONSTRAINT m_pkey, ADD CONSTRAINT m_pkey PRIMARY KEY (at, id);
-- migration: without
ALTER TABLE m DROP CONSTRAINT m_pkey;
ALTER TABLE m DROP CONSTRAINT m_unique;
ALTER TABLE m1a ADD PRIMARY KEY (id);
