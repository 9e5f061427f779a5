package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a schema file. The language goes by lines: a block opens with keyword, name and an opening
 * brace, whatever follows on that line is dropped, each line up to one that begins with a closing
 * brace is a field, a value, an attribute or a property. A line that is not understood costs that
 * line.
 */
public final class PrismaParser {

  private static final Set<String> KEYWORDS =
      Set.of("model", "view", "type", "enum", "datasource", "generator");

  private final SourceFile file;
  private final List<Token> tokens;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean whole = true;
  private int at;

  private PrismaParser(SourceFile file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /** Parses a {@code .prisma} file. */
  public static PrismaFile parse(SourceFile file) {
    PrismaParser parser = new PrismaParser(file, Lexer.tokens(file.text()));
    parser.file();
    return new PrismaFile(parser.blocks, parser.problems, parser.whole);
  }

  /** The first line of a block. */
  private record Opening(Name name, SourceSpan header) {}

  private void file() {
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.LINE_END) {
        at++;
      } else if (token.kind() == Token.Kind.WORD && KEYWORDS.contains(token.text())) {
        block(token);
      } else {
        lost("this line begins no block", token);
      }
    }
  }

  private void block(Token keyword) {
    Token name = tokens.get(Math.min(at + 1, tokens.size() - 1));
    if (name.kind() != Token.Kind.WORD || !tokens.get(at + 2).is("{")) {
      lost(
          keyword.isWord("type")
              ? "Prisma no longer knows type aliases"
              : "a block begins with " + keyword.text() + " Name {",
          keyword);
      return;
    }
    Opening opening =
        new Opening(
            new Name(name.text(), file.span(name.start(), name.end())),
            file.span(keyword.start(), name.end()));
    at += 3;
    line();
    switch (keyword.text()) {
      case "model" -> model(Block.Model.Kind.MODEL, opening);
      case "view" -> model(Block.Model.Kind.VIEW, opening);
      case "type" -> model(Block.Model.Kind.COMPOSITE_TYPE, opening);
      case "enum" -> enumeration(opening);
      default -> configuration(keyword.text(), opening);
    }
  }

  private void model(Block.Model.Kind kind, Opening opening) {
    List<Field> fields = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    for (List<Token> line : body(opening)) {
      LineReader reader = new LineReader(file, line);
      if (line.get(0).is("@@")) {
        keep(reader.blockAttribute(), attributes, reader, unread);
      } else {
        keep(reader.field(), fields, reader, unread);
      }
    }
    blocks.add(new Block.Model(kind, opening.name(), opening.header(), fields, attributes, unread));
  }

  private void enumeration(Opening opening) {
    List<EnumMember> values = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    for (List<Token> line : body(opening)) {
      LineReader reader = new LineReader(file, line);
      if (line.get(0).is("@@")) {
        keep(reader.blockAttribute(), attributes, reader, unread);
      } else {
        keep(reader.enumMember(), values, reader, unread);
      }
    }
    blocks.add(new Block.Enumeration(opening.name(), opening.header(), values, attributes, unread));
  }

  private void configuration(String keyword, Opening opening) {
    List<Argument> properties = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    for (List<Token> line : body(opening)) {
      LineReader reader = new LineReader(file, line);
      keep(reader.property(), properties, reader, unread);
    }
    // what a generator makes is no part of the database: its lines may say what they like
    if (!unread.isEmpty() && keyword.equals("datasource")) {
      whole = false;
      unread.forEach(line -> problems.add(problem(line)));
    }
    blocks.add(new Block.Configuration(keyword, opening.name(), opening.header(), properties));
  }

  private static <T> void keep(
      @Nullable T read, List<T> kept, LineReader reader, List<UnreadLine> unread) {
    if (read == null) {
      unread.add(reader.failure());
    } else {
      kept.add(read);
    }
  }

  /** Returns the lines up to the closing brace, empty ones left out, and goes behind it. */
  private List<List<Token>> body(Opening opening) {
    List<List<Token>> lines = new ArrayList<>();
    while (at < tokens.size()) {
      if (tokens.get(at).is("}")) {
        at++;
        return lines;
      }
      List<Token> line = line();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    whole = false;
    problems.add(
        new Problem(
            ProblemKind.INVALID_DECLARED_SCHEMA,
            "the block " + opening.name().text() + " is never closed",
            opening.header()));
    return lines;
  }

  /** Returns the tokens up to the end of the line, and goes behind it. */
  private List<Token> line() {
    int start = at;
    while (at < tokens.size() && tokens.get(at).kind() != Token.Kind.LINE_END) {
      at++;
    }
    List<Token> line = tokens.subList(start, at);
    at++;
    return line;
  }

  private void lost(String message, Token token) {
    whole = false;
    problems.add(
        new Problem(
            ProblemKind.INVALID_DECLARED_SCHEMA, message, file.span(token.start(), token.end())));
    line();
  }

  static Problem problem(UnreadLine line) {
    return new Problem(ProblemKind.INVALID_DECLARED_SCHEMA, line.message(), line.span());
  }
}
