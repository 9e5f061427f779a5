-- A time becomes an interval, an interval no time.
-- refused: init 42804 foreign key constraint "booking_slot" cannot be implemented
-- migration: init
CREATE TABLE slot (at time PRIMARY KEY);
CREATE TABLE booking (at interval);
ALTER TABLE booking ADD CONSTRAINT booking_slot FOREIGN KEY (at) REFERENCES slot (at);
