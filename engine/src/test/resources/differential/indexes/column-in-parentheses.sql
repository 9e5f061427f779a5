-- A column in parentheses is a plain key, not an expression.
-- migration: init
CREATE TABLE parcel (id int, status text, "Code" text, weight int);
CREATE INDEX parcel_status ON parcel ((status));
CREATE INDEX ON parcel ((("Code")), (weight + 1), (lower(status)));
CREATE UNIQUE INDEX parcel_id ON parcel ((id));
-- migration: key
ALTER TABLE parcel RENAME COLUMN status TO state;
ALTER TABLE parcel ADD PRIMARY KEY USING INDEX parcel_id;
-- migration: drop
ALTER TABLE parcel DROP COLUMN "Code";
