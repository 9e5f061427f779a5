package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.OtherType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.NewerFeature;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.version.NewerNames;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.node.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Finds what a type name means (PostgreSQL 17 documentation, chapter 8). */
public final class TypeResolver {

  private final Execution execution;
  private final Lookup lookup;

  public TypeResolver(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Returns the integer type behind a serial type; null if the type is none. */
  public static @Nullable DataType serial(TypeName type) {
    if (type.name().names.size() != 1 || type.dimensions() > 0) {
      return null;
    }
    String integer = BuiltInTypes.serial(Folding.name(type.name()));
    return integer == null ? null : new DataType(null, integer, List.of(), 0);
  }

  /** Returns the type, or refuses the statement if there is certainly none of that name. */
  public DataType resolve(TypeName type) {
    DataType builtIn = builtIn(type);
    if (builtIn != null) {
      requireServer(type, builtIn.name());
      TypeModifiers.require(execution, type, builtIn.name());
    }
    return builtIn != null ? builtIn : userType(type);
  }

  private void requireServer(TypeName type, String name) {
    ServerVersion server = execution.premises().outside().server();
    if (server.isBefore(ServerVersion.NEWEST)) {
      ServerVersion since = NewerNames.all().types().get(name);
      if (since != null && server.isBefore(since)) {
        throw new Refused(
            new Refusal(
                RefusalKind.NEWER_TYPE,
                "type \"%s\" does not exist".formatted(name),
                ObjectPath.type(new QualifiedName("pg_catalog", name)),
                execution.span(type),
                null,
                new NewerFeature("the type " + name, since.major(), server.major()),
                null),
            true);
      }
    }
  }

  private static @Nullable DataType builtIn(TypeName type) {
    SqlIdentifier name = type.name();
    String schema = Folding.schemaOf(name);
    if (schema != null && !schema.equals("pg_catalog")) {
      return null;
    }
    String folded = type.keywords() ? Folding.lowerCase(name.names.get(0)) : Folding.name(name);
    int dimensions = Math.min(type.dimensions(), 1);
    if (folded.equals("char") && !type.keywords()) {
      return new DataType(null, "\"char\"", List.of(), dimensions);
    }
    if (folded.startsWith("interval ")) {
      return new DataType(null, folded, precision(type.modifiers()), dimensions);
    }
    String printed =
        type.keywords() || !name.isComponentQuoted(name.names.size() - 1)
            ? BuiltInTypes.printed(folded)
            : BuiltInTypes.ofCatalogName(folded);
    if (printed == null && BuiltInTypes.isPseudo(folded) && dimensions == 0) {
      return new DataType(null, folded, List.of(), 0);
    }
    if (printed == null) {
      return arrayName(folded);
    }
    return withModifiers(printed, folded, type, dimensions);
  }

  /** The server names the array type of {@code text} {@code _text}. */
  private static @Nullable DataType arrayName(String folded) {
    String element = folded.startsWith("_") ? BuiltInTypes.printed(folded.substring(1)) : null;
    return element == null ? null : new DataType(null, element, List.of(), 1);
  }

  private static DataType withModifiers(
      String printed, String folded, TypeName type, int dimensions) {
    List<String> modifiers = type.modifiers().stream().map(TypeResolver::number).toList();
    switch (printed) {
      case "numeric":
        modifiers = modifiers.size() == 1 ? List.of(modifiers.get(0), "0") : modifiers;
        break;
      case "character", "bit":
        modifiers = modifiers.isEmpty() ? List.of("1") : modifiers;
        break;
      case "bpchar":
        return new DataType(
            null, modifiers.isEmpty() ? "bpchar" : "character", modifiers, dimensions);
      case "double precision":
        boolean single = folded.equals("float") && fits(modifiers, 24);
        return new DataType(null, single ? "real" : printed, List.of(), dimensions);
      default:
        modifiers = isTime(printed) ? precision(modifiers) : modifiers;
    }
    return new DataType(null, printed, modifiers, dimensions);
  }

  private static boolean isTime(String printed) {
    return printed.startsWith("time") || printed.equals("interval");
  }

  private static boolean fits(List<String> modifiers, int most) {
    return !modifiers.isEmpty()
        && modifiers.get(0).chars().allMatch(Character::isDigit)
        && modifiers.get(0).length() < 4
        && Integer.parseInt(modifiers.get(0)) <= most;
  }

  /** The server takes six digits where more are asked for, with a warning. */
  private static List<String> precision(List<String> modifiers) {
    return modifiers.isEmpty() || fits(modifiers, 6) ? modifiers : List.of("6");
  }

  private static String number(String modifier) {
    String stripped = modifier.strip();
    int start = 0;
    while (start < stripped.length() - 1 && stripped.charAt(start) == '0') {
      start++;
    }
    return stripped.chars().allMatch(Character::isDigit) ? stripped.substring(start) : stripped;
  }

  private DataType userType(TypeName type) {
    SqlIdentifier name = type.name();
    Catalog catalog = execution.catalog();
    Optional<QualifiedName> found =
        ofSystemSchema(name)
            .or(
                () ->
                    lookup.find(
                        name,
                        candidate ->
                            catalog.type(candidate).isPresent()
                                || catalog.relation(candidate).isPresent()
                                || ofExtension(candidate)));
    if (found.isPresent()) {
      if (takesNoModifier(found.get())) {
        TypeModifiers.requireNone(execution, type);
      }
      return userType(found.get(), type);
    }
    if (lookup.isMissingType(name) && isUnknownArray(name)) {
      throw missing(type);
    }
    return userType(fromOutside(lookup.candidates(name)), type);
  }

  /** What is there without a migration lies in {@code public}, where that is searched. */
  private static QualifiedName fromOutside(List<QualifiedName> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.schema().equals("public"))
        .findFirst()
        .orElse(candidates.get(candidates.size() - 1));
  }

  /** Returns whether a type is certainly an enum, a domain, a composite or a row type. */
  private boolean takesNoModifier(QualifiedName name) {
    UserType made = execution.catalog().type(name).orElse(null);
    boolean known = made != null && !(made instanceof OtherType);
    return execution.isCertain(name)
        && (known || (made == null && execution.catalog().relation(name).isPresent()));
  }

  private boolean isUnknownArray(SqlIdentifier name) {
    String folded = Folding.name(name);
    return !folded.startsWith("_")
        || lookup.candidates(name).stream()
            .noneMatch(c -> execution.catalog().type(c.withName(folded.substring(1))).isPresent());
  }

  private Refused missing(TypeName type) {
    String schema = Folding.schemaOf(type.name());
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(type));
    }
    List<QualifiedName> candidates = lookup.candidates(type.name());
    return execution.refused(
        RefusalKind.MISSING_TYPE,
        "type \"%s%s\" does not exist"
            .formatted(Folding.written(type.name()), type.dimensions() > 0 ? "[]" : ""),
        ObjectPath.type(candidates.get(candidates.size() - 1)),
        execution.span(type),
        lookup.departed(candidates));
  }

  private static DataType userType(QualifiedName name, TypeName type) {
    List<String> written = type.modifiers().stream().map(String::strip).toList();
    List<String> modifiers = SpatialNames.printed(name.name(), written);
    return new DataType(name, name.name(), modifiers, Math.min(type.dimensions(), 1));
  }

  /** What an extension brought into {@code pg_catalog} is found before all else. */
  private Optional<QualifiedName> ofSystemSchema(SqlIdentifier name) {
    return Optional.of(new QualifiedName("pg_catalog", Folding.name(name)))
        .filter(system -> name.isSimple() && ofExtension(system));
  }

  private boolean ofExtension(QualifiedName name) {
    for (Extension extension : execution.catalog().extensions()) {
      if (extension.schema().equals(name.schema())
          && Extensions.types(extension.name()).orElse(Set.of()).contains(name.name())) {
        return true;
      }
    }
    return false;
  }
}
