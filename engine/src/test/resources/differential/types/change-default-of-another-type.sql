-- A number that a text column took for its default is no uuid.
-- refused: types 42804 default for column "a" cannot be cast automatically to type uuid
-- migration: tables
CREATE TABLE flags (a varchar DEFAULT 7);
-- migration: types
ALTER TABLE flags ALTER COLUMN a TYPE uuid USING gen_random_uuid();
