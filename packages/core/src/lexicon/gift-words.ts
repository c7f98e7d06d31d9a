/** Things that officials present to each other which are no gifts: papers of office, honours, thoughts. */
export const NOT_GIVEN: readonly string[] =
  "credentials report reports proposal proposals plan plans view views opinion opinions position positions vision idea ideas concept project projects candidate candidacy greetings condolences congratulations regards respects order orders medal medals award awards prize prizes certificate certificates diploma diplomas information data details evidence results picture case argument arguments overview budget bill draft opportunity opportunities challenge challenges threat threats problem problems question questions update briefing speech remarks paper papers letter letters message messages invitation initiative initiatives assessment analysis explanation example examples way instruction instructions instruction priority priorities presentation assurance assurances support help assistance thanks advice impetus boost start hope chance look rise".split(
    " ",
  );

/** Words that make what is handed over a gift whatever it is. */
export const GIFT_NOUNS: readonly string[] =
  "gift gifts present presents keepsake keepsakes souvenir souvenirs memento mementos album albums painting paintings book books carpet carpets vase vases sculpture sculptures statuette figurine portrait portraits icon icons sword dagger saddle horse guitar jersey shirt ball coin coins".split(
    " ",
  );
