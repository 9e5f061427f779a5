package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.ProjectSettings;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Flyway's settings in the build file of Gradle or Maven, as far as they stand there literally: in
 * the block {@code flyway} or in the configuration of Maven's plugin, and as properties.
 */
final class BuildFile {
  /** The names of build files. */
  static final List<String> NAMES = List.of("build.gradle", "build.gradle.kts", "pom.xml");

  private static final int MAX_LENGTH = 1 << 20;
  private static final String PREFIX = "flyway.";
  private static final String PLACEHOLDERS = "placeholders";

  private static final Pattern COMMENT =
      Pattern.compile("(?<![:'\"\\w])//[^\\n]*+|/\\*[\\s\\S]*?\\*/");

  private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*flyway[ \\t]*\\{");

  /** A setting, with a text, or several between brackets or in the call of a function. */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?m)^[ \\t]*(\\w+)(?:\\.set)?[ \\t]*=?[ \\t]*\\(?[ \\t]*"
              + "(\\[[^\\]]*]|\\w+(?:<[^>]*>)?\\([^()]*\\)|\"[^\"]*\"|'[^']*')");

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private static final Pattern PAIR =
      Pattern.compile("[\"']?([\\w.]+)[\"']?\\s*(?::|to\\b)\\s*[\"']([^\"']*)[\"']");

  private static final String PLUGIN = "flyway-maven-plugin";

  private BuildFile() {}

  /** Reads a build file; one that is missing has no settings. */
  static ProjectSettings of(Path file) {
    String text = ScriptHead.of(file, MAX_LENGTH);
    Map<String, String> values = new HashMap<>();
    if (file.toString().endsWith(".xml")) {
      maven(text, values);
    } else {
      gradle(COMMENT.matcher(text).replaceAll(""), values);
    }
    values.values().removeIf(value -> value.contains("$"));
    return new ProjectSettings(values);
  }

  private static void gradle(String text, Map<String, String> values) {
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      Matcher setting = SETTING.matcher(text).region(block.end(), end(text, block.end()));
      while (setting.find()) {
        if (setting.group(1).equals(PLACEHOLDERS)) {
          Matcher pair = PAIR.matcher(setting.group(2));
          while (pair.find()) {
            values.put(PREFIX + PLACEHOLDERS + "." + pair.group(1), pair.group(2));
          }
        } else {
          put(setting.group(1), texts(setting.group(2)), values);
        }
      }
    }
  }

  /** Returns where a block ends that begins before an offset. */
  private static int end(String text, int start) {
    int depth = 1;
    for (int i = start; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String texts(String written) {
    return TEXT.matcher(written)
        .results()
        .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
        .reduce((some, more) -> some + "," + more)
        .orElse("");
  }

  private static void maven(String text, Map<String, String> values) {
    Document project;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      project = builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException notRead) {
      return; // Maven would not read it either, so it holds no settings.
    }
    for (Element element : all(project.getElementsByTagName("*"))) {
      if (element.getTagName().startsWith(PREFIX)) {
        values.putIfAbsent(element.getTagName(), element.getTextContent().strip());
      }
    }
    for (Element plugin : all(project.getElementsByTagName("plugin"))) {
      boolean ofFlyway =
          all(plugin.getElementsByTagName("artifactId")).stream()
              .anyMatch(name -> name.getTextContent().strip().equals(PLUGIN));
      if (ofFlyway) {
        all(plugin.getElementsByTagName("configuration"))
            .forEach(configuration -> configuration(configuration, values));
      }
    }
  }

  private static void configuration(Element configuration, Map<String, String> values) {
    for (Element setting : all(configuration.getChildNodes())) {
      String name = setting.getTagName();
      List<Element> inner = all(setting.getChildNodes());
      if (name.equals(PLACEHOLDERS)) {
        inner.forEach(i -> put(name + "." + i.getTagName(), i.getTextContent().strip(), values));
      } else if (inner.isEmpty()) {
        put(name, setting.getTextContent().strip(), values);
      } else {
        put(
            name,
            String.join(",", inner.stream().map(i -> i.getTextContent().strip()).toList()),
            values);
      }
    }
  }

  private static List<Element> all(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static void put(String name, String value, Map<String, String> values) {
    if (!value.isBlank()) {
      values.putIfAbsent(PREFIX + name, value);
    }
  }
}
