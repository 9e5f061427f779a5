package dev.lintel.engine.replay.postgresql.named;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The servers of foreign tables, and the user mappings on servers. */
public final class ForeignServers {

  private static final String SERVER = " SERVER ";

  private ForeignServers() {}

  /** Refuses a foreign table of a server that is certainly missing. */
  public static void require(Execution execution, CreateTable node) {
    ObjectName server = serverOf(execution, node);
    if (server != null) {
      new OtherObjects(execution).require(server);
    }
  }

  /** Takes note that a foreign table leans on its server. */
  public static void note(Execution execution, CreateTable node) {
    ObjectName server = serverOf(execution, node);
    if (server != null) {
      QualifiedName table = new Lookup(execution).findOrTarget(node.name());
      new NamedUses(execution)
          .lean(Kind.SERVER, server.candidates().get(0), ObjectUse.relation(table));
    }
  }

  private static @Nullable ObjectName serverOf(Execution execution, CreateTable node) {
    if (!node.foreign()) {
      return null;
    }
    StatementText text = StatementText.of(execution, node);
    Tokens tokens = text.tokens();
    for (int i = 3; i < tokens.size(); i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        i = tokens.afterParenthesis(i) - 1;
      } else if (tokens.isWord(i, "server") && tokens.isName(i + 1)) {
        return new ObjectNames(execution, text).read(Kind.SERVER, text.reader(i + 1));
      }
    }
    return null;
  }

  /** Refuses a user mapping on a server that is certainly missing. */
  public static void requireServerOf(Execution execution, ObjectName mapping) {
    QualifiedName server = serverOf(mapping);
    OtherObjects objects = new OtherObjects(execution);
    objects.require(
        new ObjectName(
            Kind.SERVER,
            List.of(server),
            null,
            "server \"%s\"".formatted(server.name()),
            "",
            false,
            mapping.span()));
  }

  /** Returns the server of a user mapping. */
  public static QualifiedName serverOf(ObjectName mapping) {
    String name = mapping.candidates().get(0).name();
    return new QualifiedName("", name.substring(name.indexOf(SERVER) + SERVER.length()));
  }

  /** Lets the user mappings on a server follow when it gets another name. */
  static void renamed(Execution execution, String from, String to) {
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      String name = object.name().name();
      if (object.kind() == Kind.USER_MAPPING && name.endsWith(SERVER + from)) {
        String user = name.substring(0, name.length() - (SERVER + from).length());
        execution.set(
            execution
                .catalog()
                .without(object)
                .with(object.withName(new QualifiedName("", user + SERVER + to))));
      }
    }
  }
}
