package dev.lintel.engine.replay.postgresql.text;

import java.util.Set;

/** The operators that the server and its own extensions bring (taken from version 15). */
public final class OperatorSymbols {

  private static final Set<String> SYMBOLS =
      Set.of(
          """
          !! !~ !~* !~~ !~~* # ## #- #> #>> #<# #<=# #= #<> #># #>=# % %# %% %> %>> & && &&& &/& &<
          &<| &> * *< *<= *<> *= *> *>= + - -> ->> -|- / < <#> <% <-> <->> <->>> << <<= <<% <<->
          <<->> <<<-> <<@ <<| <= <=> <> <? <@ <@> <^ <+> <~> <%> = => > >= >> >>= >^ ? ?# ?& ?- ?-|
          ?<@ ?@ ?@> ?| ?|| ?~ @ @-@ @> @>> @? @@ @@@ ^ ^<@ ^? ^@ ^@> ^~ | |&> |/ |=| |>> || ||/ ~
          ~* ~<=~ ~<~ ~= ~== ~> ~>=~ ~>~ ~~ ~~* ~~=
          """
              .strip()
              .split("\\s+"));

  private OperatorSymbols() {}

  /** Returns whether an operator of that name is there, or may be, without anybody making it. */
  public static boolean isBuiltIn(String symbol) {
    return SYMBOLS.contains(symbol);
  }
}
