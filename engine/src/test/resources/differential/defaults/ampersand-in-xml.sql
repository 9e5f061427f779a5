-- An ampersand alone is nothing in XML.
-- refused: init 2200N invalid XML content
-- migration: init
SELECT 'a & b'::xml;
