package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of an object as a statement writes it.
 *
 * @param kind the kind of object
 * @param candidates the names it may mean, in the order they are tried
 * @param schema the schema it is written with; null if without
 * @param written what the server calls it in messages, such as {@code operator class "x"}
 * @param tail what follows in messages, such as {@code for access method "btree"}; or empty
 * @param builtIn whether the server brings one of that name, or may
 * @param span where it stands
 */
public record ObjectName(
    Kind kind,
    List<QualifiedName> candidates,
    @Nullable String schema,
    String written,
    String tail,
    boolean builtIn,
    SourceSpan span) {

  public ObjectName {
    candidates = List.copyOf(candidates);
  }

  /** Returns what the server says if there is none. */
  String missing() {
    return switch (kind) {
      case OPERATOR -> "operator does not exist: " + written;
      case COLLATION -> written + " for encoding \"UTF8\" does not exist";
      default -> written + " does not exist" + tail;
    };
  }

  /** Returns what the server says if there is one already. */
  String exists() {
    return switch (kind) {
      case OPERATOR -> "operator " + tail + " already exists";
      case TEXT_SEARCH_CONFIGURATION -> duplicateKey("pg_ts_config_cfgname_index");
      case TEXT_SEARCH_DICTIONARY -> duplicateKey("pg_ts_dict_dictname_index");
      case TEXT_SEARCH_PARSER -> duplicateKey("pg_ts_parser_prsname_index");
      case TEXT_SEARCH_TEMPLATE -> duplicateKey("pg_ts_template_tmplname_index");
      case OPERATOR_CLASS, OPERATOR_FAMILY -> written + tail + " already exists";
      default -> unqualified() + " already exists" + tail;
    };
  }

  /** Where it complains of a name that is taken the server leaves the schema out. */
  private String unqualified() {
    return schema == null ? written : "%s \"%s\"".formatted(kind.words(), candidates.get(0).name());
  }

  /** The server looks for none of that name first, and runs into its unique index. */
  private static String duplicateKey(String index) {
    return "duplicate key value violates unique constraint \"" + index + "\"";
  }
}
