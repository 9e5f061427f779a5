package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.named.ForeignServers;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.routine.NamedFunctions;
import dev.lintel.engine.replay.postgresql.routine.TriggerFunction;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * CREATE of an object of which only the name is kept, in the order in which the server complains.
 */
final class ObjectDefinition {

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final Kind kind;
  private final int first;
  private final OtherObjects objects;
  private final ObjectNames names;
  private final Set<ObjectUse> uses = new HashSet<>();

  /**
   * Prepares to run a statement.
   *
   * @param first the token after the words of its kind
   */
  ObjectDefinition(Execution execution, StatementText text, Kind kind, int first) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.kind = kind;
    this.first = first;
    this.objects = new OtherObjects(execution);
    this.names = new ObjectNames(execution, text);
  }

  void run() {
    NameReader reader = text.reader(first);
    boolean ifNotExists = reader.skip("if", "not", "exists");
    switch (kind) {
      case OPERATOR, OPERATOR_CLASS, OPERATOR_FAMILY, CAST, TRANSFORM ->
          new OperatorDefinition(execution, text, kind).run(reader);
      case STATISTICS -> statistics(reader, ifNotExists);
      case LANGUAGE -> language(reader);
      case COLLATION -> collation(reader, ifNotExists);
      default -> {
        ObjectName name = names.read(kind, reader);
        if (name != null) {
          simple(name, reader, ifNotExists);
        }
      }
    }
  }

  private void simple(ObjectName name, NameReader reader, boolean ifNotExists) {
    int after = reader.position();
    RoleOptions options = kind == Kind.ROLE ? new RoleOptions(execution, text) : null;
    if (options != null) {
      options.require(after);
    }
    int parameters =
        kind == Kind.PUBLICATION ? QueryClauses.find(tokens, "with", after, tokens.size()) : -1;
    if (parameters > 0) {
      new PublicationOptions(execution, text).require(parameters + 1);
    }
    if (kind == Kind.EVENT_TRIGGER) {
      new EventTriggerDefinition(execution, text, name).require(after);
    } else if (kind == Kind.USER_MAPPING) {
      ForeignServers.requireServerOf(execution, name);
      uses.add(ObjectUse.object(Kind.SERVER, ForeignServers.serverOf(name)));
    } else if (kind.name().startsWith("TEXT_SEARCH")) {
      objects.creationName(name);
      uses.addAll(new TextSearchDefinition(execution, text, kind).uses(after));
    }
    if (isThere(name, ifNotExists)) {
      return;
    }
    if (options != null) {
      options.requireMoment();
    }
    switch (kind) {
      case SERVER -> wrapperOf(after);
      case PUBLICATION -> uses.addAll(new PublicationStatements(execution, text).uses(after));
      case EVENT_TRIGGER -> triggerFunction();
      default -> {
        // Nothing else that it leans on is kept.
      }
    }
    objects.put(name, uses, text.span());
  }

  /** Returns whether there is one that will do; refuses the statement if it will not. */
  private boolean isThere(ObjectName name, boolean ifNotExists) {
    QualifiedName made = objects.creationName(name);
    Optional<NamedObject> existing = objects.existing(kind, made);
    if (existing.isPresent() && ifNotExists) {
      return true;
    }
    boolean connected = kind == Kind.USER_MAPPING && name.builtIn();
    if (!connected) {
      objects.requireFree(name);
    }
    return false;
  }

  private void wrapperOf(int from) {
    int at = QueryClauses.find(tokens, "wrapper", from, tokens.size());
    ObjectName wrapper = at < 0 ? null : names.read(Kind.FOREIGN_DATA_WRAPPER, text.reader(at + 1));
    if (wrapper != null && objects.require(wrapper) != null) {
      uses.add(ObjectUse.object(Kind.FOREIGN_DATA_WRAPPER, wrapper.candidates().get(0)));
    }
  }

  private void triggerFunction() {
    for (QualifiedName function :
        new TriggerFunction(execution, text.span()).require(tokens, "event_trigger")) {
      execution.catalog().routines(function).stream()
          .filter(routine -> routine.inputs().isEmpty())
          .findFirst()
          .ifPresent(routine -> uses.add(NamedFunctions.use(routine)));
    }
  }

  // ---- statistics

  private void statistics(NameReader reader, boolean ifNotExists) {
    boolean named = !tokens.isWord(reader.position(), "on");
    ObjectName name = named ? names.read(kind, reader) : null;
    StatisticsDefinition definition = new StatisticsDefinition(execution, text);
    int after = reader.position();
    Relation relation = definition.relation(after);
    if (name != null && isThere(name, ifNotExists)) {
      return;
    }
    uses.addAll(definition.uses(after, relation));
    if (name != null) {
      objects.put(name, uses, text.span());
    }
  }

  // ---- languages

  /** CREATE LANGUAGE with nothing else is CREATE EXTENSION of that name. */
  private void language(NameReader reader) {
    ObjectName name = names.read(kind, reader);
    if (name == null) {
      return;
    }
    String language = name.candidates().get(0).name();
    boolean extension = reader.position() >= tokens.size();
    if (extension && language.equals("plpgsql") && !tokens.isWord(1, "or")) {
      throw execution.refused(
          execution.premises().emptyDatabase(),
          RefusalKind.DUPLICATE_EXTENSION,
          "extension \"plpgsql\" already exists",
          ObjectPath.extension(language),
          text.span(),
          null);
    }
    if (!extension || !name.builtIn()) {
      objects.put(name, uses, text.span());
    }
  }

  // ---- collations

  private void collation(NameReader reader, boolean ifNotExists) {
    ObjectName name = names.read(kind, reader);
    if (name == null) {
      return;
    }
    new CollationOptions(execution, text, objects.creationName(name)).require(reader.position());
    ObjectName source =
        reader.skip("from") ? names.read(Kind.COLLATION, text.reader(reader.position())) : null;
    if (source != null) {
      objects.require(source);
      requireNotDefault(source);
    }
    if (!isThere(name, ifNotExists)) {
      objects.put(name, uses, text.span());
    }
  }

  private void requireNotDefault(ObjectName source) {
    QualifiedName name = source.candidates().get(source.candidates().size() - 1);
    if (name.name().equals("default") && objects.find(source).isEmpty()) {
      throw execution.refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "collation \"default\" cannot be copied",
          ObjectPath.relation(name),
          source.span(),
          null);
    }
  }

  // ---- text search

  /** The dictionaries that ALTER TEXT SEARCH CONFIGURATION names must exist. */
  void requireDictionaries(int from) {
    int with = QueryClauses.find(tokens, "with", from, tokens.size());
    if (with < 0 || !tokens.isWord(from + 1, "mapping")) {
      return;
    }
    NameReader reader = text.reader(with + 1);
    do {
      ObjectName name = names.read(Kind.TEXT_SEARCH_DICTIONARY, reader);
      if (name == null) {
        return;
      }
      objects.require(name);
    } while (reader.skip(TokenType.COMMA));
  }
}
