package dev.lintel.rules.replay;

import dev.lintel.engine.change.NewerFeature;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A statement uses what only a newer server knows. */
public final class ServerTooOldRule extends RefusalRule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT1050", "server-too-old", Category.REPLAY, Severity.ERROR)
          .since("0.1")
          .summary("A statement uses what only a newer server knows")
          .why(
              """
              The server's version is named with `--server-version` or in `lintel.toml`, and this version does not know the
              syntax, the function, the type or the parameter. It refuses the statement as it would refuse a typing error.

              Write it in a way that the server knows, or upgrade the server first.
              """)
          .bad(
              """
              -- server: 13
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" UUID, "name" TEXT UNIQUE NULLS NOT DISTINCT);
              """)
          .good(
              """
              -- server: 13
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" UUID DEFAULT gen_random_uuid(), "name" TEXT UNIQUE);
              """)
          .message(
              "newer",
              "Migration '{0}' uses '{1}', which '{2}' does not know; it is there since '{3}'.");

  public ServerTooOldRule() {
    super(
        INFO,
        RefusalKind.NEWER_SYNTAX,
        RefusalKind.NEWER_FUNCTION,
        RefusalKind.NEWER_TYPE,
        RefusalKind.NEWER_PARAMETER);
  }

  @Override
  Finding finding(RefusedStep refused) {
    NewerFeature newer = refused.refusal().newer();
    if (newer == null) {
      throw new IllegalStateException("refused for no feature: " + refused.refusal());
    }
    return Finding.of(
            info(),
            "newer",
            refused.refusal().span(),
            newer.name(),
            refused.migration().name(),
            newer.name(),
            "PostgreSQL " + newer.server(),
            "PostgreSQL " + newer.since())
        .withAdvice(
            "If the server is newer, name its version with --server-version, or as server-version"
                + " in lintel.toml.");
  }
}
