/** Words in capitals before a dash that look like a dateline's place and are none. */
export const NOT_A_PLACE: ReadonlySet<string> = new Set(
  (
    "advisory agreement alert analysis announcement article audio background breaking bulletin column comment " +
    "communique communiqué correction declaration editorial editors editor's exclusive explainer fact factbox " +
    "fact-check feature full gallery guidance headlines infographic interview joint just letter live media memo " +
    "message news note notes notice official opinion photo photos podcast poll press profile quote quotes " +
    "readout reader recap release remarks report review roundup speech spotlight statement story summary " +
    "timeline transcript update updated urgent video videos viewpoint watch"
  ).split(" "),
);

/** Words with a capital that open a sentence and are no place: "On December 10, …", "President X – …". */
export const NOT_A_PLACE_START: ReadonlySet<string> = new Set(
  (
    "a after all also although an and as at because before both but by chairman chancellor commenting deputy during " +
    "earlier first following for foreign former from he head his how i if in it its last later minister mr mrs ms " +
    "no not now of on one our over president prime prince queen king secretary senior she since some speaking " +
    "speaker that the their there these they this those through to today tomorrow tonight two under until upon we " +
    "what when where which while who why with yesterday you your monday tuesday wednesday thursday friday saturday " +
    "sunday january february march april may june july august september october november december"
  ).split(" "),
);

/** Small words inside place names: "Rio de Janeiro", "Isle of Man". They stay small in normal case. */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  "al am and an da das de del der di do dos du el es la las le les los of sur the und upon van".split(
    " ",
  ),
);
