-- A copy has the parser of the other.
-- refused: init 42601 cannot specify both PARSER and COPY options
-- migration: init
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple, PARSER = "default");
