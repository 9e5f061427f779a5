package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models and enums of a schema by name, and what is wrong with them. A model or enum that is
 * not understood in full becomes uncertain: nothing is said of its table or type.
 */
final class Declarations {

  private final Datasource datasource;
  private final Map<String, Block.Model> models = new LinkedHashMap<>();
  private final Map<String, Block.Enumeration> enums = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> uncertain = new HashSet<>();
  private boolean complete = true;

  Declarations(PrismaSchema schema, Datasource datasource) {
    this.datasource = datasource;
    schema.blocks(Block.Model.class).forEach(this::enter);
    schema.blocks(Block.Enumeration.class).forEach(this::enter);
  }

  private void enter(Block.Model model) {
    unread(model, model.unreadLines());
    checkNames(model, model.attributes());
    if (model.kind() == Block.Model.Kind.COMPOSITE_TYPE) {
      note("composite types exist on MongoDB only", model.header());
      return;
    }
    Block.Model first = models.putIfAbsent(model.name().text(), model);
    if (first != null) {
      wrong(model, model.name().text() + " is declared twice", model.header());
    }
  }

  private void enter(Block.Enumeration enumeration) {
    unread(enumeration, enumeration.unreadLines());
    checkNames(enumeration, enumeration.attributes());
    checkValues(enumeration);
    boolean twice =
        models.containsKey(enumeration.name().text())
            || enums.putIfAbsent(enumeration.name().text(), enumeration) != null;
    if (twice) {
      wrong(enumeration, enumeration.name().text() + " is declared twice", enumeration.header());
    }
  }

  private void unread(Block block, List<UnreadLine> lines) {
    for (UnreadLine line : lines) {
      // the line may be a relation, whose join table would then be missed, or name the table
      complete = false;
      uncertain.add(block.name().text());
      problems.add(PrismaParser.problem(line));
    }
  }

  /** A name in the database that cannot be read leaves even that in the dark. */
  private void checkNames(Block block, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      boolean names = attribute.name().equals("map") || attribute.name().equals("schema");
      if (names && attribute.textOrFirst("name").isEmpty()) {
        complete = false;
        wrong(block, "@@" + attribute.name() + " needs a string", attribute.span());
      }
    }
  }

  private void checkValues(Block.Enumeration enumeration) {
    Set<String> names = new HashSet<>();
    for (EnumMember member : enumeration.values()) {
      if (!names.add(member.name().text())) {
        wrong(
            enumeration,
            "the enum %s has the value %s twice"
                .formatted(enumeration.name().text(), member.name().text()),
            member.span());
      }
    }
    if (enumeration.values().isEmpty() && enumeration.unreadLines().isEmpty()) {
      wrong(
          enumeration,
          "the enum %s has no value".formatted(enumeration.name().text()),
          enumeration.header());
    }
  }

  /** Returns the models and views in order, each name once. */
  List<Block.Model> models() {
    return List.copyOf(models.values());
  }

  /** Returns the enums in order, each name once. */
  List<Block.Enumeration> enums() {
    return List.copyOf(enums.values());
  }

  Block.@Nullable Model model(String name) {
    return models.get(name);
  }

  Block.@Nullable Enumeration enumeration(String name) {
    return enums.get(name);
  }

  Datasource datasource() {
    return datasource;
  }

  /** Returns the name of a model's table. */
  QualifiedName table(Block.Model model) {
    return new QualifiedName(schema(model.attribute("schema").orElse(null)), model.table());
  }

  /** Returns the name of an enum's type. */
  QualifiedName type(Block.Enumeration enumeration) {
    return new QualifiedName(
        schema(enumeration.attribute("schema").orElse(null)), enumeration.typeName());
  }

  private static String schema(@Nullable Attribute attribute) {
    return attribute == null
        ? Datasource.DEFAULT_SCHEMA
        : attribute.textOrFirst("name").orElse(Datasource.DEFAULT_SCHEMA);
  }

  /** Keeps what is wrong with a block; nothing certain can be said of it any more. */
  void wrong(Block block, String message, SourceSpan span) {
    uncertain.add(block.name().text());
    note(message, span);
  }

  /** Says nothing certain of a block any more, for what is wrong with another one. */
  void markUncertain(Block block) {
    uncertain.add(block.name().text());
  }

  /** Says that there may be tables whose names are not known. */
  void markIncomplete() {
    complete = false;
  }

  /** Keeps what is wrong where it is still certain what the database should hold. */
  void note(String message, SourceSpan span) {
    problems.add(new Problem(ProblemKind.INVALID_DECLARED_SCHEMA, message, span));
  }

  /** Returns whether the model or enum of that name was not understood in full. */
  boolean isUncertain(String name) {
    return uncertain.contains(name);
  }

  /** Returns whether every table and type that is declared is known by name. */
  boolean isComplete() {
    return complete;
  }

  /** Returns what is wrong, in the order it was found. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
