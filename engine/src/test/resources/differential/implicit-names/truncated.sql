-- Names over 63 bytes are cut where they are written.
-- migration: init
CREATE TABLE this_is_a_name_of_a_table_that_goes_on_and_on_until_it_is_longer_than_sixty_three (
  this_is_a_name_of_a_column_that_goes_on_and_on_until_it_is_longer_than_sixty_three int PRIMARY KEY
);
ALTER TABLE this_is_a_name_of_a_table_that_goes_on_and_on_until_it_is_longe ADD COLUMN b int UNIQUE;
