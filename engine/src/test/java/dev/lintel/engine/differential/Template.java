package dev.lintel.engine.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements with placeholders for names; see {@link ActorNames} for what these mean. A resource
 * holds one template a line:
 *
 * <pre>
 * # A comment.
 * ## the subject of the templates below
 * ALTER TABLE {orders} ADD COLUMN {orders.note} text
 * [file] CREATE INDEX CONCURRENTLY ON {orders} ({orders.note})
 * CREATE TABLE {new} (a int) ;;
 *     CREATE TABLE {new} (a int)
 * </pre>
 *
 * A line that begins with blanks continues the one above. {@code ;;} stands between statements, of
 * which the last is the one that the template is about.
 *
 * @param subject what it is about
 * @param setting where it makes sense
 * @param statements the statements, without their terminators
 */
record Template(String subject, Setting setting, List<String> statements) {

  /** Where a template makes sense. */
  enum Setting {
    ANYWHERE,
    /** Inside a file of several statements that is one transaction. */
    FILE,
    /** Outside any transaction. */
    ALONE
  }

  Template {
    statements = List.copyOf(statements);
  }

  /** Reads the templates of a resource of the faults, in order. */
  static List<Template> read(String name) {
    List<Template> templates = new ArrayList<>();
    String subject = "";
    StringBuilder text = new StringBuilder();
    for (String line : (text(name) + "\n#").split("\n", -1)) {
      if (line.startsWith(" ")) {
        text.append('\n').append(line);
        continue;
      }
      if (!text.isEmpty()) {
        templates.add(of(subject, text.toString()));
        text.setLength(0);
      }
      if (line.startsWith("## ")) {
        subject = line.substring("## ".length());
      } else if (!line.startsWith("#")) {
        text.append(line);
      }
    }
    return templates;
  }

  private static Template of(String subject, String text) {
    Setting setting = Setting.ANYWHERE;
    String rest = text;
    if (text.startsWith("[")) {
      int end = text.indexOf("] ");
      setting = text.startsWith("[file]") ? Setting.FILE : Setting.ALONE;
      rest = text.substring(end + "] ".length());
    }
    return new Template(subject, setting, Stream.of(rest.split(" ;;\\s*")).toList());
  }

  private static String text(String name) {
    try (InputStream resource =
        requireNonNull(Template.class.getResourceAsStream("/faults/" + name), name)) {
      return new String(resource.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }

  /** Returns the statement that the template is about. */
  String last() {
    return statements.get(statements.size() - 1);
  }
}
