-- Content needs no element around it.
-- migration: init
CREATE TABLE t (x xml DEFAULT '<a/>', y xml DEFAULT 'text', z xml DEFAULT '');
SELECT '<a/><b/>'::xml, '<?xml version="1.0"?><a/>'::xml, '<a><!-- x --></a>'::xml, '<a>&lt;</a>'::xml, '<p:a b="1"/>'::xml,
  '<a><![CDATA[<]]></a>'::xml, ' <a/> '::xml;
