package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.ReferentialAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns relation fields into foreign keys, and finds the implicit many-to-many relations, which
 * have a list on both sides.
 */
final class RelationReader {

  private static final Map<String, ReferentialAction> ACTIONS =
      Map.of(
          "Cascade", ReferentialAction.CASCADE,
          "Restrict", ReferentialAction.RESTRICT,
          "NoAction", ReferentialAction.NO_ACTION,
          "SetNull", ReferentialAction.SET_NULL,
          "SetDefault", ReferentialAction.SET_DEFAULT);

  private final Declarations declarations;
  private final Map<String, List<RelationSide>> sides = new LinkedHashMap<>();
  private final List<ManyToMany> manyToMany = new ArrayList<>();

  /**
   * An implicit many-to-many relation.
   *
   * @param first the side in the model whose name sorts first
   * @param second the other side
   */
  record ManyToMany(RelationSide first, RelationSide second) {}

  RelationReader(Declarations declarations) {
    this.declarations = declarations;
    for (Block.Model model : declarations.models()) {
      sides.put(model.name().text(), sidesOf(model));
    }
    sides.values().forEach(list -> list.forEach(this::match));
  }

  private List<RelationSide> sidesOf(Block.Model model) {
    return model.fields().stream()
        .map(
            field -> {
              Block.Model target = declarations.model(field.type().name());
              return target == null ? null : new RelationSide(model, field, target);
            })
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the implicit many-to-many relations, in the order of their first side. */
  List<ManyToMany> manyToMany() {
    return List.copyOf(manyToMany);
  }

  /** Returns the foreign keys that a model holds, in the order of its fields. */
  List<ForeignKey> foreignKeys(Block.Model model) {
    return sides.getOrDefault(model.name().text(), List.of()).stream()
        .filter(side -> side.holdsKey() && !side.isView())
        .flatMap(this::foreignKey)
        .toList();
  }

  /** Looks for the field on the other side, and says what is wrong with the two. */
  private void match(RelationSide side) {
    List<RelationSide> opposites =
        Optional.ofNullable(sides.get(side.target().name().text())).orElse(List.of()).stream()
            .filter(other -> other.target().equals(side.model()))
            .filter(other -> other.field() != side.field())
            .filter(other -> Objects.equals(other.name(), side.name()))
            .toList();
    if (opposites.isEmpty()) {
      // the other side may be the line of its model that could not be read
      if (side.target().unreadLines().isEmpty()) {
        declarations.note(
            "relation field %s has no opposite field in model %s"
                .formatted(side.path(), side.target().name().text()),
            side.field().span());
      }
      return;
    }
    if (opposites.size() > 1) {
      declarations.wrong(
          side.model(),
          "relation field %s may belong to several fields of %s; each relation needs a name"
              .formatted(side.path(), side.target().name().text()),
          side.field().span());
      return;
    }
    pair(side, opposites.get(0));
  }

  private void pair(RelationSide side, RelationSide other) {
    if (side.isView() || other.isView()) {
      return;
    }
    if (side.name() == null && side.target().equals(side.model()) && sortsFirst(side, other)) {
      declarations.note(
          "the relation of %s to itself needs a name on both sides"
              .formatted(side.model().name().text()),
          side.field().span());
    }
    boolean held = side.holdsKey() || other.holdsKey();
    boolean first = sortsFirst(side, other);
    if (side.isList() && other.isList()) {
      if (held) {
        wrongPair(side, "a list cannot hold the columns of a relation");
      } else if (first) {
        manyToMany.add(new ManyToMany(side, other));
      }
      return;
    }
    if (!held && first) {
      wrongPair(side, "neither side says fields: and references:");
    } else if (side.holdsKey() && other.holdsKey() && first) {
      wrongPair(side, "both sides say fields:");
    } else if (side.holdsKey() && side.isList()) {
      wrongPair(side, "a list cannot hold the columns of a relation");
    } else if (side.holdsKey()
        && !other.isList()
        && !RelationTargets.areUnique(side.model(), side.names("fields"))) {
      note(side, "a one-to-one relation needs @unique on its fields");
    }
  }

  /** Each pair is met from both sides; this picks one of the two, the same one each time. */
  private static boolean sortsFirst(RelationSide side, RelationSide other) {
    int byModel = side.model().name().text().compareTo(other.model().name().text());
    return byModel != 0
        ? byModel < 0
        : side.model().fields().indexOf(side.field())
            < other.model().fields().indexOf(other.field());
  }

  private void note(RelationSide side, String message) {
    declarations.note(side.path() + ": " + message, side.field().span());
  }

  private void wrongPair(RelationSide side, String message) {
    declarations.wrong(side.model(), side.path() + ": " + message, side.field().span());
    if (!side.target().equals(side.model())) {
      declarations.markUncertain(side.target());
    }
  }

  private Stream<ForeignKey> foreignKey(RelationSide side) {
    List<Field> fields = fields(side.model(), side.names("fields"));
    List<Field> references = fields(side.target(), side.names("references"));
    if (fields == null
        || references == null
        || fields.isEmpty()
        || fields.size() != references.size()) {
      declarations.wrong(
          side.model(),
          "%s: fields: and references: must name as many scalar fields of %s as of %s"
              .formatted(side.path(), side.model().name().text(), side.target().name().text()),
          side.field().span());
      return Stream.empty();
    }
    if (!RelationTargets.areUnique(side.target(), side.names("references"))) {
      note(side, "references: must name the id or a unique key of " + side.target().name().text());
    } else if (!RelationTargets.haveSameTypes(fields, references)) {
      note(side, "fields: and references: differ in their types");
    }
    boolean allOptional = fields.stream().noneMatch(field -> field.type().isRequired());
    if (side.field().type().isRequired()
        && fields.stream().anyMatch(field -> !field.type().isRequired())) {
      note(side, "the relation is required, but its fields are optional");
    }
    QualifiedName table = declarations.table(side.model());
    List<String> columns = fields.stream().map(Field::column).toList();
    ReferentialAction onDelete =
        action(
            side,
            "onDelete",
            allOptional ? ReferentialAction.SET_NULL : ReferentialAction.RESTRICT);
    return Stream.of(
        new ForeignKey(
            side.relation()
                .flatMap(relation -> relation.text("map"))
                .orElse(ConstraintNames.foreignKey(table.name(), columns)),
            columns,
            declarations.table(side.target()),
            references.stream().map(Field::column).toList(),
            onDelete,
            action(side, "onUpdate", ReferentialAction.CASCADE),
            false,
            true,
            side.field().span()));
  }

  private ReferentialAction action(
      RelationSide side, String argument, ReferentialAction otherwise) {
    Value value = side.relation().flatMap(relation -> relation.named(argument)).orElse(null);
    if (value == null) {
      return otherwise;
    }
    ReferentialAction action = value instanceof Value.Word word ? ACTIONS.get(word.text()) : null;
    if (action == null) {
      declarations.wrong(
          side.model(),
          "%s: %s is no action that Prisma knows".formatted(side.path(), argument),
          value.span());
      return otherwise;
    }
    return action;
  }

  /** Returns the scalar fields of those names; null if one of them is none. */
  private @Nullable List<Field> fields(Block.Model model, List<String> names) {
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      Field field = model.field(name).orElse(null);
      if (field == null || declarations.model(field.type().name()) != null) {
        return null;
      }
      fields.add(field);
    }
    return fields;
  }
}
