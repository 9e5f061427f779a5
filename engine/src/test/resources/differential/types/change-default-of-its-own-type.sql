-- What a text column's default was written as is what must be cast.
-- migration: tables
CREATE TABLE flags (
  a varchar DEFAULT false NOT NULL,
  b text DEFAULT 7,
  c text DEFAULT lower('TRUE'),
  d varchar(40) DEFAULT now(),
  e text DEFAULT gen_random_uuid()
);
-- migration: types
ALTER TABLE flags ALTER COLUMN a TYPE boolean USING a::boolean;
ALTER TABLE flags ALTER COLUMN b TYPE bigint USING b::bigint;
ALTER TABLE flags ALTER COLUMN d TYPE timestamp USING d::timestamp;
ALTER TABLE flags ALTER COLUMN e TYPE uuid USING e::uuid;
