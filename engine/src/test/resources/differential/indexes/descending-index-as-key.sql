-- An index that is not sorted by default cannot become a key.
-- refused: key 42809 index "parcel_id" column number 2 does not have default sorting behavior
-- migration: init
CREATE TABLE parcel (id int, code text);
CREATE UNIQUE INDEX parcel_id ON parcel (id, code DESC);
-- migration: key
ALTER TABLE parcel ADD PRIMARY KEY USING INDEX parcel_id;
