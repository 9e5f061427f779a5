package dev.lintel.engine.replay.postgresql.literal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that may stand in a date or time ({@code datetktbl} of the server's source). */
final class DateWords {

  private static final Set<String> KNOWN =
      Set.of(
          """
          ad allballs am at bc current d dow doy dst epoch h infinity invalid isodow isoyear j jd julian
          m mm now on pm s t today tomorrow undefined y yesterday
          jan january feb february mar march apr april may jun june jul july aug august sep sept september
          oct october nov november dec december
          sun sunday mon monday tue tues tuesday wed wednesday weds thu thur thurs thursday fri friday
          sat saturday
          """
              .strip()
              .split("\\s+"));

  /** The abbreviations of PostgreSQL's default set, and the names of zones that are one word. */
  private static final Set<String> ZONES =
      Set.of(
          """
          acdt acsst acst act acwst adt aedt aesst aest aft akdt akst almst almt amst amt anast anat arst
          art ast awsst awst azost azot azst azt bdst bdt bnt bort bot bra brst brt bst btt cadt cast cct
          cdt cest cet cetdst chadt chast chut ckt clst clt cot cst cxt davt ddut easst east eat edt eest
          eet eetdst egst egt est fet fjst fjt fkst fkt fnst fnt galt gamt gest get gft gilt gmt gyt hkt
          hst ict idt iot irkst irkt irt ist jayt jst kdt kgst kgt kost krast krat kst lhdt lhst ligt lint
          lkt magst magt mart mawt mdt mest mesz met metdst mez mht mmt mpt msd msk mst must mut mvt myt
          ndt nft novst novt npt nst nut nzdt nzst nzt omsst omst pdt pet petst pett pgt pht pkst pkt pmdt
          pmst pont pst pwt pyst pyt ret sadt sast sct sgt taht tft tjt tkt tmt tot trut tvt uct ulast
          ulat ut utc uyst uyt uzst uzt vet vlast vlat volt vut wadt wakt wast wat wdt wet wetdst wft wgst
          wgt xjt yakst yakt yapt yekst yekt z zulu
          chat cuba egypt eire factory gb greenwich hongkong iceland iran israel jamaica japan kwajalein libya
          localtime navajo nz poland portugal posixrules prc roc rok singapore su turkey universal w
          """
              .strip()
              .split("\\s+"));

  private static final Pattern SLASHED = Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4}");

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private DateWords() {}

  /**
   * Returns whether words stand in a text that no date has. A name with a slash is that of a zone,
   * and one before a number may be a zone that nobody has a name for.
   */
  static boolean areWrong(String text) {
    String lower = SLASHED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("1");
    if (lower.indexOf('/') >= 0) {
      return false;
    }
    boolean now = false;
    boolean zone = false;
    Matcher words = WORD.matcher(lower);
    while (words.find()) {
      String word = words.group();
      char next = words.end() < lower.length() ? lower.charAt(words.end()) : ' ';
      boolean numbered = next == '+' || next == '-' || Character.isDigit(next);
      if (!numbered && !KNOWN.contains(word) && !ZONES.contains(word)) {
        return true;
      }
      now |= word.equals("now");
      zone |= ZONES.contains(word);
    }
    return now && zone;
  }
}
