package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line inside a block. Every method returns null where the line is not as it should be;
 * the first reason is kept in {@link #failure()}.
 */
final class LineReader {

  /** Deeper than any schema, and far from the end of the stack. */
  private static final int DEEPEST = 200;

  private final SourceFile file;
  private final List<Token> line;
  private int at;
  private int depth;
  private @Nullable String failure;
  private @Nullable Token failed;

  /**
   * Creates a reader of one line.
   *
   * @param line its tokens without the line end; at least one
   */
  LineReader(SourceFile file, List<Token> line) {
    this.file = file;
    this.line = line;
  }

  /** Returns why and where the line was not understood. */
  UnreadLine failure() {
    Token place = failed == null ? line.get(0) : failed;
    return new UnreadLine(
        line.get(0).is("@@"),
        failure == null ? "this line is not understood" : failure,
        file.span(place.start(), Math.max(place.end(), place.start())));
  }

  @Nullable Field field() {
    Name name = name();
    if (name == null) {
      return null;
    }
    FieldType type = type(name);
    List<Attribute> attributes = type == null ? null : attributes();
    return attributes == null || type == null
        ? null
        : new Field(name, type, attributes, spanFrom(line.get(0).start()));
  }

  @Nullable EnumMember enumMember() {
    Name name = name();
    List<Attribute> attributes = name == null ? null : attributes();
    return attributes == null || name == null
        ? null
        : new EnumMember(name, attributes, spanFrom(line.get(0).start()));
  }

  @Nullable Attribute blockAttribute() {
    Attribute attribute = attribute("@@");
    return attribute != null && !atEnd()
        ? fail("after the attribute the line must end")
        : attribute;
  }

  @Nullable Argument property() {
    Name name = name();
    if (name == null || !take("=")) {
      return fail("a line here has the form name = value");
    }
    Value value = value();
    if (value != null && !atEnd()) {
      return fail("after the value the line must end");
    }
    return value == null ? null : new Argument(name.text(), value);
  }

  private @Nullable Name name() {
    Token token = next();
    if (token == null || token.kind() != Token.Kind.WORD) {
      return failAt("a name is expected here", token);
    }
    return new Name(token.text(), file.span(token.start(), token.end()));
  }

  private @Nullable FieldType type(Name field) {
    Token word = next();
    if (word == null || word.kind() != Token.Kind.WORD) {
      return failAt("field " + field.text() + " has no type", word);
    }
    String unsupported = null;
    if (peek("(")) {
      unsupported = unsupported(word);
      if (unsupported == null) {
        return null;
      }
    }
    FieldType.Arity arity = arity();
    return arity == null
        ? null
        : new FieldType(word.text(), unsupported, arity, spanFrom(word.start()));
  }

  private @Nullable String unsupported(Token word) {
    take("(");
    Token type = next();
    if (!word.text().equals("Unsupported")
        || type == null
        || type.kind() != Token.Kind.STRING
        || !take(")")) {
      return failAt("only Unsupported(\"…\") takes an argument as a type", word);
    }
    return type.text();
  }

  private FieldType.@Nullable Arity arity() {
    FieldType.Arity arity = FieldType.Arity.REQUIRED;
    if (take("[")) {
      if (!take("]")) {
        return fail("a list type is written Type[]");
      }
      arity = FieldType.Arity.LIST;
    } else if (take("?")) {
      arity = FieldType.Arity.OPTIONAL;
    }
    if (peek("?") || peek("[")) {
      return fail("a list cannot be optional");
    }
    return arity;
  }

  private @Nullable List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    while (!atEnd()) {
      Attribute attribute = attribute("@");
      if (attribute == null) {
        return null;
      }
      attributes.add(attribute);
    }
    return attributes;
  }

  private @Nullable Attribute attribute(String mark) {
    Token first = next();
    if (first == null || !first.is(mark)) {
      return failAt("only attributes may stand here", first);
    }
    String name = path();
    if (name == null) {
      return null;
    }
    List<Argument> arguments = List.of();
    if (take("(")) {
      List<Argument> read = arguments(")");
      if (read == null) {
        return null;
      }
      arguments = read;
    }
    return new Attribute(name, arguments, spanFrom(first.start()));
  }

  private @Nullable String path() {
    Name first = name();
    if (first == null) {
      return null;
    }
    StringBuilder path = new StringBuilder(first.text());
    while (take(".")) {
      Name part = name();
      if (part == null) {
        return null;
      }
      path.append('.').append(part.text());
    }
    return path.toString();
  }

  /** Reads arguments up to and with the closing mark. */
  private @Nullable List<Argument> arguments(String close) {
    List<Argument> arguments = new ArrayList<>();
    while (!take(close)) {
      if (atEnd()) {
        return fail("an argument list must be closed on the line it begins on");
      }
      String name = null;
      if (at + 1 < line.size() && line.get(at + 1).is(":")) {
        Name word = name();
        if (word == null) {
          return null;
        }
        name = word.text();
        take(":");
      }
      Value value = value();
      if (value == null) {
        return null;
      }
      arguments.add(new Argument(name, value));
      if (!take(",") && !peek(close) && !atEnd()) {
        return fail("a comma or " + close + " is expected here");
      }
    }
    return arguments;
  }

  private @Nullable Value value() {
    Token token = next();
    if (token == null) {
      return fail("a value is expected here, on this line");
    }
    if (depth > DEEPEST) {
      return failAt("values are nested too deeply", token);
    }
    depth++;
    Value value = valueFrom(token);
    depth--;
    return value;
  }

  private @Nullable Value valueFrom(Token token) {
    SourceSpan span = file.span(token.start(), token.end());
    switch (token.kind()) {
      case STRING:
        return new Value.Text(token.text(), span);
      case NUMBER:
        return new Value.Digits(token.text(), span);
      case WORD:
        at--;
        return word(token);
      default:
        break;
    }
    if (token.is("[")) {
      List<Argument> items = arguments("]");
      return items == null
          ? null
          : new Value.Items(items.stream().map(Argument::value).toList(), spanFrom(token.start()));
    }
    if (token.is("{")) {
      List<Argument> entries = arguments("}");
      return entries == null ? null : new Value.Entries(entries, spanFrom(token.start()));
    }
    return failAt("a value is expected here", token);
  }

  private @Nullable Value word(Token first) {
    String path = path();
    if (path == null) {
      return null;
    }
    if (!take("(")) {
      return new Value.Word(path, spanFrom(first.start()));
    }
    List<Argument> arguments = arguments(")");
    return arguments == null ? null : new Value.Call(path, arguments, spanFrom(first.start()));
  }

  private boolean atEnd() {
    return at == line.size();
  }

  private @Nullable Token next() {
    return atEnd() ? null : line.get(at++);
  }

  private boolean peek(String symbol) {
    return !atEnd() && line.get(at).is(symbol);
  }

  private boolean take(String symbol) {
    boolean there = peek(symbol);
    if (there) {
      at++;
    }
    return there;
  }

  private SourceSpan spanFrom(int start) {
    return file.span(start, line.get(at - 1).end());
  }

  /** Notes what is wrong and returns null as whatever the caller has to return. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <T> @Nullable T fail(String message) {
    return failAt(message, atEnd() ? null : line.get(at));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <T> @Nullable T failAt(String message, @Nullable Token token) {
    if (failure == null) {
      failure = message;
      failed = token == null ? line.get(line.size() - 1) : token;
      if (token != null && token.kind() == Token.Kind.UNKNOWN && token.text().startsWith("\"")) {
        failure = "the string is not closed on its line or holds an unknown escape";
      }
    }
    return null;
  }
}
