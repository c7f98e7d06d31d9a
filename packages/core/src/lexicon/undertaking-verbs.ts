const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Base forms of verbs for what can be followed up: works, help, cooperation, joining, steps. */
export const UNDERTAKING_VERBS: readonly string[] = list(`
abolish accelerate accede address adopt allocate appoint assist attend begin boost bring build carry combat complete conduct
conclude construct contribute convene cooperate coordinate counter create cut deepen deliver deploy develop dispatch donate
double eliminate enhance ensure enter establish exchange expand export extend facilitate finance finish fight form free fulfil
fulfill fund give grant help hold host implement import improve increase intensify introduce invest jointly join launch lift
maintain manufacture mediate modernise modernize move normalise normalize open operate organise organize participate pave
prepare preserve prevent produce promote protect provide pursue rebuild reconstruct reduce refurbish release renew repair restore
resume return send set share sign simplify start step stop strengthen supply support suspend tackle take tackle train transfer travel
unblock upgrade pay meet use visit withdraw work
commission commence connect electrify link modernise ratify reactivate rehabilitate relaunch remove reopen revive set store
`);

/** Verbs for what goes on forever: they part a list of actions, but are none that can be followed up. */
export const SOFT_VERBS: readonly string[] = list(`
encourage foster advance consolidate reinforce explore uphold defend stimulate consider discuss
`);

/** Nouns for works and processes that go on or end: "construction of a bridge". */
export const WORK_NOUNS: readonly string[] = list(`
construction reconstruction rebuilding restoration renovation modernisation modernization implementation establishment
creation evacuation demarcation delimitation demining electrification digitalisation digitalization launch opening
withdrawal resettlement return repatriation
`);

/** Nouns for papers that bind. */
export const BINDING_PAPERS: readonly string[] = [
  "agreement",
  "agreements",
  "memorandum",
  "memorandums",
  "memoranda",
  "MoU",
  "MoUs",
  "MOU",
  "MOUs",
  "declaration",
  "declarations",
  "protocol",
  "protocols",
  "treaty",
  "treaties",
  "contract",
  "contracts",
  "roadmap",
  "road map",
  "pact",
  "accord",
  "accords",
  "deal",
  "deals",
  "convention",
  "charter",
  "communiqué",
  "communique",
  "action plan",
  "letter of intent",
  "statement of intent",
  "programme of cooperation",
  "cooperation programme",
  "cooperation program",
  "document",
  "documents",
];
