package dev.lintel.engine.replay.postgresql.literal;

import dev.lintel.engine.change.RefusalKind;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML content (PostgreSQL 17 documentation, section 8.13). */
final class XmlText {

  private XmlText() {}

  /** Documents with declarations or entities of their own are left alone. */
  static @Nullable InputFault fault(String text) {
    if (text.contains("<?") || text.contains("<!") || text.matches("(?s).*&[^\\s].*")) {
      return null;
    }
    try {
      SAXParserFactory.newInstance()
          .newSAXParser()
          .parse(
              new InputSource(new StringReader("<content>" + text + "</content>")),
              new DefaultHandler());
      return null;
    } catch (SAXException e) {
      return new InputFault(RefusalKind.INVALID_XML, "invalid XML content");
    } catch (ParserConfigurationException | IOException e) {
      return null; // Nothing was read.
    }
  }
}
