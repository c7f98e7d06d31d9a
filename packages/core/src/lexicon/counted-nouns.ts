const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for persons of any kind, in the plural: their unit is "people". */
export const PERSON_NOUNS: readonly string[] = list(`
people persons individuals men women children boys girls youths youngsters youth adults infants babies kids
citizens nationals residents inhabitants dwellers villagers islanders foreigners migrants immigrants emigrants compatriots
refugees idps evacuees returnees asylum-seekers displaced settlers expatriates
students pupils schoolchildren graduates undergraduates trainees interns learners apprentices scholars teachers lecturers
professors scientists researchers academics doctors nurses medics patients engineers specialists experts workers employees
builders labourers laborers farmers fishermen miners drivers staff personnel professionals volunteers activists athletes
players artists musicians performers journalists reporters
tourists visitors guests travellers travelers passengers pilgrims holidaymakers vacationers spectators viewers
participants attendees delegates representatives entrepreneurs businessmen businesswomen businesspeople investors
deputies lawmakers parliamentarians senators lawyers judges jurists diplomats civil-servants servicemen servicewomen soldiers troops
fighters militants officers policemen police guards prisoners detainees hostages captives inmates convicts peacekeepers observers
veterans victims casualties survivors fatalities deaths martyrs pensioners taxpayers homeowners consumers customers users
beneficiaries recipients voters electors subscribers followers readers listeners members winners
leaders officials mediators sailors crewmen pilots minors orphans mothers parents
`);

/** Plurals without an "s" that are no persons. */
export const IRREGULAR_PLURALS: readonly string[] = list(
  "aircraft spacecraft media criteria phenomena cattle sheep livestock headquarters series species head",
);

/** Persons, states and bodies that talk with each other: "two leaders", "both sides" count the parties, not a figure. */
export const PARTY_NOUNS: readonly string[] = list(`
sides parties leaders presidents ministers premiers heads countries nations states governments peoples neighbours neighbors
delegations counterparts capitals chiefs diplomats officials interlocutors men women politicians partners colleagues brothers sisters
kings friends powers republics lands spouses entities economies
`);

/** Nouns for what a text itself counts off: "two issues", "three areas" measure nothing. */
export const TEXT_NOUNS: readonly string[] = list(`
issues aspects areas ways topics points principles questions steps pillars priorities things directions factors reasons
matters objectives goals elements terms words parts stages phases levels fields dimensions spheres tracks fronts scenarios
paragraphs chapters articles sections categories conditions respects hands occasions times rounds tasks themes ideas
options messages problems sources mistakes others reservations tests cases challenges dates halves
`);

/** Words that end a counted noun phrase. Lower case. */
export const PHRASE_ENDS: readonly string[] = list(`
a an the this that these those some any each every all both either neither no not
of in on at to for and or nor but with without by from into onto over under than as per via about between among against during
since until till through throughout across after before within around near toward towards behind beyond up down out off
is are was were be been being am has have had having do does did will would shall should can could may might must
he she it they we you i his her its their our your my him them us who whom whose which what where when while if because so
there here then now also only just more most less least very too already still yet again ever never ago
said says told took take takes taken made make makes came come comes went go goes gave give gives given got get gets
study studies live lives work works receive receives received attend attends attended visit visits visited reach reached
participate participated join joined operate operates remain remains stand stands amount amounts become became
won lost died killed injured according including following compared worth
`);
