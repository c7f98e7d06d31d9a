import type { EngagementType } from "../model/record.ts";

/**
 * Words by which reports tell of meetings, visits, calls and the like. All in lower case; forms are listed, not derived,
 * so that a reader sees what is known.
 */
const list = (words: string): readonly string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** "X received Y": the subject is the host. */
export const RECEIVE_VERBS = list("received, receives, receive, receiving");
/** "X welcomed Y to …", "X hosted Y": host as well, but also said of efforts and ideas. */
export const WELCOME_VERBS = list(
  "welcomed, welcomes, welcome, welcoming, hosted, hosts, host, hosting, greeted",
);
export const MEET_VERBS = list("met, meets, meet, meeting");
export const SPEAK_VERBS = list(
  "spoke, speaks, speak, speaking, talked, talks, talk, talking, conversed",
);
export const PHONE_VERBS = list("phoned, telephoned, phones, telephones, phoning, telephoning");

/** Verbs that hold an engagement noun: "held talks", "had a meeting". */
export const HOLD_VERBS = list(
  "held, holds, hold, holding, co-hosted, co-chaired, had, has, have, having, conducted, conducts, conduct, conducting, convened, convenes, convene, hosted, hosts, host, hosting, chaired, chairs, chair, joined, joins, join, attended, attends, attend, concluded, began, begins, started, completed, paid, pays, pay, paying, organised, organized",
);

/** Verbs that hold a call alone: who takes it, who places it. */
export const CALL_VERBS = list(
  "received, receives, took, takes, got, made, makes, placed, initiated",
);

export type EngagementNoun = {
  readonly type: EngagementType;
  readonly form: "in-person" | "phone" | "video" | null;
};

const noun = (
  type: EngagementType,
  form: EngagementNoun["form"],
  words: string,
): readonly (readonly [string, EngagementNoun])[] =>
  list(words).map((word) => [word, { type, form }] as const);

/** Nouns for an engagement of named parties. What stands before them ("telephone", "video") may change the type. */
export const ENGAGEMENT_NOUNS: ReadonlyMap<string, EngagementNoun> = new Map([
  ...noun(
    "meeting",
    null,
    "meeting, talks, talk, discussion, discussions, consultations, negotiations, conversation, conversations, meetings, tête-à-tête, tete-a-tete, audience, dialogue",
  ),
  ...noun("call", "phone", "call, calls, phonecall, teleconversation"),
  ...noun(
    "video-call",
    "video",
    "videoconference, video-conference, teleconference, videocall, video-call, webinar",
  ),
]);

/** Plural nouns that tell of one engagement all the same ("held talks"); other plurals are several or none. */
export const PLURAL_AS_ONE = new Set(list("talks, discussions, consultations, negotiations"));

/** Before a noun or beside a verb, these make it a call or a video call. */
export const PHONE_WORDS = new Set(list("phone, telephone, telephonic, phone-call"));
export const VIDEO_WORDS = new Set(
  list(
    "video, virtual, virtually, online, videoconference, videoconferencing, video-conference, videolink, video-link, teleconference, zoom",
  ),
);

/** Nouns of open gatherings, told by name or place rather than by two parties. */
export const FORUM_NOUNS = new Set(
  list(
    "forum, summit, conference, congress, symposium, assembly, session, roundtable, round-table, seminar, workshop, exhibition, expo",
  ),
);
export const CEREMONY_NOUNS = new Set(
  list("ceremony, inauguration, unveiling, commemoration, parade, reception"),
);
/** "the joint commission", "the sixth round": meetings of bodies rather than of persons. */
export const SESSION_NOUNS = new Set(
  list("meeting, round, session, talks, consultations, dialogue"),
);

/** Verbs by which persons take part in a gathering. */
export const ATTEND_VERBS = list(
  "attended, attends, attend, attending, addressed, addresses, participated, participates, participate, participating, opened, opens, inaugurated, inaugurates, inaugurate, chaired, chairs, co-chaired, joined, spoke, hosted, hosts, convened, speak, chair, co-chair, address",
);

export const VISIT_VERBS = list("visited, visits, visit, visiting");
/** Verbs that need "in", "to", "for" before the destination. */
export const TRAVEL_VERBS = list(
  "arrived, arrives, arrive, arriving, traveled, travelled, travels, travel, traveling, travelling, flew, flies, fly, departed, departs, depart, left, leaves, leave, went, journeyed, headed, return, returned",
);
export const VISIT_NOUNS = new Set(list("visit, trip, tour, travel, journey"));
/** Verbs that hold a visit: "paid a visit to", "is on a visit to". */
export const VISIT_HOLD_VERBS = new Set(
  list(
    "paid, pays, pay, paying, made, makes, make, making, began, begins, begin, beginning, started, starts, start, conducts, conducted, undertook, undertakes, undertake, undertaking, concluded, concludes, conclude, completed, finished, ended, ends, wrapped, kicked, embarked, embarks, embark, is, are, was, were, be, arrived, arrives, arrive, took, takes, take, continued, continues, left, leaves, postponed, cancelled, canceled, had, has, have, has, will, up, off, on",
  ),
);
/** The report's own word for the rank of a visit or meeting. */
export const RANKS = new Set(
  list("state, official, working, private, unofficial, courtesy, unannounced, farewell, historic"),
);

export const LETTER_NOUNS = new Set(
  list(
    "letter, letters, message, telegram, telegrams, cable, note, condolences, congratulations, greetings",
  ),
);
export const SEND_VERBS = list(
  "sent, sends, send, sending, addressed, conveyed, extended, extends, wrote, writes",
);
export const CONGRATULATE_VERBS = list("congratulated, congratulates, congratulating, condoled");

export const SIGN_VERBS = list("signed, signs, sign, signing, inked, initialled, initialed");
export const PAPER_NOUNS = new Set(
  list(
    "agreement, agreements, memorandum, memoranda, treaty, declaration, protocol, contract, contracts, document, documents, mou, mous, accord, accords, pact, convention, communiqué, communique, plan, roadmap, statement, deal, charter, arrangement",
  ),
);

/** Who may be received without being named: "a delegation from …", "a group of …". */
export const GROUP_NOUNS = new Set(
  list(
    "delegation, delegations, group, groups, members, students, workers, activists, experts, businessmen, businesspeople, entrepreneurs, regulators, veterans, journalists, senators, mayors, clerics, governors, participants, representatives, team, mission, heads, leaders, ministers, counterpart, counterparts, officials, ambassadors, families, leadership, children, representative, owners, professionals, executives, ceo, envoy, part",
  ),
);

/** Office holders told in the plural with their states: "the Presidents of A, B and C". */
export const PLURAL_OFFICES: ReadonlyMap<string, string> = new Map([
  ["presidents", "President"],
  ["prime ministers", "Prime Minister"],
  ["foreign ministers", "Foreign Minister"],
  ["defence ministers", "Defence Minister"],
  ["defense ministers", "Defense Minister"],
  ["finance ministers", "Finance Minister"],
  ["ambassadors", "Ambassador"],
]);

/** Words that may stand between subject and verb, or before an object. */
export const ADVERBS = new Set(
  list(
    "also, then, later, earlier, today, yesterday, recently, just, again, jointly, virtually, personally, briefly, separately, first, already, meanwhile, subsequently, thereafter, warmly, officially, now, last, once, here, there, soon, each, both, all, together, privately, finally, reportedly",
  ),
);
export const AUXILIARIES = new Set(
  list(
    "has, have, had, will, would, is, are, was, were, be, been, being, to, shall, set, due, scheduled, expected, slated, plans, planned, plan, intends, going, can, could, should, may, might, must, did, not",
  ),
);
/** Words of time that stay unread where no date anchors them ("on Monday" in a page without a date). */
export const WHEN_WORDS = new Set(
  list(
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, morning, afternoon, evening, night, noon, late, early, earlier, week, month",
  ),
);
/** Any of these between subject and verb puts the engagement in the future. */
export const FUTURE_WORDS = new Set(
  list(
    "will, shall, set, due, scheduled, expected, slated, plans, planned, plan, intends, going, would",
  ),
);
export const UPCOMING_WORDS = new Set(
  list(
    "upcoming, forthcoming, planned, future, scheduled, coming, next, proposed, expected, possible, anticipated",
  ),
);

/** Words at which what belongs to the verb ends. */
export const CLAUSE_ENDS = new Set(
  list(
    "who, which, that, where, when, while, whose, because, although, but, since, as, said, says, noted, stressed, emphasised, emphasized, after, before, amid, following, if, discussed, including, according, reports, reported, highlighting, expressing",
  ),
);
/** Verbs that often follow a name: the name before them opens a clause of its own. */
export const CLAUSE_VERBS = new Set(
  list(
    "said, says, noted, stressed, emphasised, emphasized, discussed, reaffirmed, reiterated, underscored, underlined, expressed, thanked, welcomed, praised, exchanged, agreed, highlighted, has, have, had, will, is, are, was, were, also, told, pledged, committed, condemned, reviewed, hailed, added, invited, congratulated, joined, addressed, attended, signed, shared, considered, touched, would, met, spoke, held, attend, attended",
  ),
);

/** Seats that belong to one state: whose official meets there is the host. By the place's words. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ["white house", "United States"],
  ["oval office", "United States"],
  ["camp david", "United States"],
  ["blair house", "United States"],
  ["state department", "United States"],
  ["pentagon", "United States"],
  ["kremlin", "Russia"],
  ["novo-ogaryovo", "Russia"],
  ["elysee palace", "France"],
  ["élysée palace", "France"],
  ["downing street", "United Kingdom"],
  ["10 downing street", "United Kingdom"],
  ["number 10", "United Kingdom"],
  ["chequers", "United Kingdom"],
  ["buckingham palace", "United Kingdom"],
  ["blue house", "South Korea"],
  ["malacañang", "Philippines"],
  ["malacañang palace", "Philippines"],
  ["malacanang palace", "Philippines"],
  ["great hall of the people", "China"],
  ["diaoyutai state guesthouse", "China"],
  ["zhongnanhai", "China"],
  ["istana", "Singapore"],
  ["akorda", "Kazakhstan"],
  ["kuksaroy", "Uzbekistan"],
  ["quirinal palace", "Italy"],
  ["chigi palace", "Italy"],
  ["rashtrapati bhavan", "India"],
  ["hyderabad house", "India"],
  ["mariinskyi palace", "Ukraine"],
  ["belvedere palace", "Poland"],
  ["parliament house", "Australia"],
  ["merdeka palace", "Indonesia"],
  ["bogor palace", "Indonesia"],
  ["villa rosa", "Kenya"],
  ["state house", ""],
  ["presidential palace", ""],
]);
