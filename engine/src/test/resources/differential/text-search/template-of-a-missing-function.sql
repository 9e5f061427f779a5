-- The functions of a template must be there.
-- refused: init 42883 function nolex(internal, internal, internal, internal) does not exist
-- migration: init
CREATE TEXT SEARCH TEMPLATE t (LEXIZE = nolex);
