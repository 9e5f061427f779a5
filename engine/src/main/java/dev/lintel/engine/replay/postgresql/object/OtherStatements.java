package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.named.ForeignServers;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.named.RoleRemoval;
import dev.lintel.engine.replay.postgresql.named.ServerObjects;
import dev.lintel.engine.replay.postgresql.removal.NamedRemoval;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.ObjectKinds;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Runs CREATE, ALTER, DROP and COMMENT of objects of which only the name is kept, from their text.
 */
public final class OtherStatements {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final OtherObjects objects;
  private final ObjectNames names;

  public OtherStatements(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.objects = new OtherObjects(execution);
    this.names = new ObjectNames(execution, text);
  }

  /** Runs the statement; returns whether it is about such an object. */
  public boolean run() {
    if (tokens.isWord(0, "create")) {
      return create();
    }
    int first = tokens.isWord(0, "comment") ? 2 : 1;
    ObjectKinds.Found found = ObjectKinds.at(tokens, first);
    if (found == null) {
      return false;
    }
    NameReader reader = text.reader(found.end());
    switch (tokens.image(0).toLowerCase(Locale.ROOT)) {
      case "drop" -> drop(found.kind(), reader);
      case "alter" -> alter(found.kind(), reader);
      case "comment" -> comment(found.kind(), reader);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean create() {
    int i = 1;
    while (tokens.isWord(i, "or")
        || tokens.isWord(i, "replace")
        || tokens.isWord(i, "trusted")
        || tokens.isWord(i, "default")) {
      i++;
    }
    ObjectKinds.Found found = ObjectKinds.at(tokens, i);
    if (found == null) {
      return false;
    }
    new ObjectDefinition(execution, text, found.kind(), found.end()).run();
    return true;
  }

  private void comment(Kind kind, NameReader reader) {
    ObjectName name = names.read(kind, reader);
    if (name != null) {
      objects.require(name);
    }
  }

  // ---- ALTER

  private void alter(Kind kind, NameReader reader) {
    boolean ifExists = reader.skip("if", "exists");
    ObjectName name = names.read(kind, reader);
    if (name == null || (ifExists && objects.find(name).isEmpty())) {
      return;
    }
    int after = reader.position();
    if (kind == Kind.ROLE && !tokens.isWord(1, "group")) {
      new RoleOptions(execution, text).require(after);
    }
    SqlIdentifier newName = reader.skip("rename", "to") ? reader.name() : null;
    SqlIdentifier schema = reader.skip("set", "schema") ? reader.name() : null;
    if (newName != null) {
      objects.rename(name, newName, text.span());
    } else if (schema != null && kind.isInSchema()) {
      objects.setSchema(name, schema, text.span());
    } else {
      objects.require(name);
      alterInside(kind, name, after);
    }
  }

  private void alterInside(Kind kind, ObjectName name, int after) {
    if (kind == Kind.PUBLICATION) {
      new PublicationStatements(execution, text).alter(name, after);
    } else if (kind == Kind.TEXT_SEARCH_CONFIGURATION) {
      new ObjectDefinition(execution, text, kind, after).requireDictionaries(after);
    }
  }

  // ---- DROP

  private void drop(Kind kind, NameReader reader) {
    boolean ifExists = reader.skip("if", "exists");
    Map<NamedObject, ObjectName> found = new LinkedHashMap<>();
    boolean list = true;
    while (list) {
      int start = reader.position();
      try {
        ObjectName name = names.read(kind, reader);
        if (name == null) {
          return;
        }
        requireNotOfServer(name);
        if (kind == Kind.ROLE) {
          RoleRemoval.requireUnused(execution, name);
        }
        if (kind == Kind.USER_MAPPING) {
          ForeignServers.requireServerOf(execution, name);
        }
        Optional<NamedObject> object =
            ifExists ? objects.find(name) : Optional.ofNullable(objects.require(name));
        object.ifPresent(o -> found.put(o, name));
      } catch (Refused missing) {
        boolean skips = ifExists && isMissing(missing);
        if (!skips) {
          throw missing;
        }
        if (reader.position() == start) {
          return;
        }
      }
      list = reader.skip(TokenType.COMMA);
    }
    List<NamedObject> going = new ArrayList<>(found.keySet());
    boolean cascade = tokens.isWord(tokens.size() - 1, "cascade");
    new NamedRemoval(execution, cascade, text.span())
        .drop(going, found.isEmpty() ? text.span() : found.values().iterator().next().span());
  }

  private static boolean isMissing(Refused refused) {
    return switch (refused.refusal().kind()) {
      case MISSING_TYPE, MISSING_SCHEMA, MISSING_OBJECT -> true;
      default -> false;
    };
  }

  /** What the server itself is made of cannot be dropped, nor what its one extension brings. */
  private void requireNotOfServer(ObjectName name) {
    String reason = ServerObjects.keeps(name);
    if (reason != null && objects.find(name).isEmpty()) {
      throw execution.refused(
          RefusalKind.DEPENDENT_OBJECTS,
          reason,
          ObjectPath.relation(name.candidates().get(0)),
          name.span(),
          null);
    }
  }

  /** Returns the kind of object that the statement is about; null if it is no such object. */
  static @Nullable Kind kind(Tokens tokens, int first) {
    ObjectKinds.Found found = ObjectKinds.at(tokens, first);
    return found == null ? null : found.kind();
  }
}
