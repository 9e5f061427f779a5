-- A range has an equality of its own only.
-- refused: init 42804 foreign key constraint "visit_on_day_fkey" cannot be implemented
-- migration: init
CREATE TABLE season (during daterange PRIMARY KEY);
CREATE TABLE visit (on_day date REFERENCES season (during));
