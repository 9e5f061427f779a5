-- What is opened in XML is closed.
-- refused: init 2200N invalid XML content
-- migration: init
CREATE TABLE t (x xml DEFAULT '<a>');
