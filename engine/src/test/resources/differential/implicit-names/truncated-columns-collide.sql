-- Two long names become one.
-- refused: init 42701 column "a_column_whose_name_differs_only_behind_the_sixty_third_byte_of" specified more than once
-- migration: init
CREATE TABLE a (
  a_column_whose_name_differs_only_behind_the_sixty_third_byte_of_it_one int,
  a_column_whose_name_differs_only_behind_the_sixty_third_byte_of_it_two int
);
