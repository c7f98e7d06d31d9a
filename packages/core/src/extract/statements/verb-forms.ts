import {
  EXPRESSING_VERBS,
  IRREGULAR_PASTS,
  REPORTING_VERBS,
  type ReportingVerb,
  SAYING_PHRASES,
} from "../../lexicon/reporting-verbs.ts";

/** finite: "said", "says"; participle: "saying"; base: "say" (after "to" or "will"). */
export type VerbForm = "finite" | "participle" | "base";

export type KnownForm = {
  readonly form: VerbForm;
  readonly reporting: ReportingVerb | null;
  readonly expressing: boolean;
  /** The verb opens a set phrase of saying ("drew attention to"), by its lemma. */
  readonly phrase: string | null;
};

/** What is known of a lower-case word as a form of a verb of saying; null when it is none. */
export const verbForm = (word: string): KnownForm | null => FORMS.get(word) ?? null;

const FORMS = buildForms();

function buildForms(): ReadonlyMap<string, KnownForm> {
  const forms = new Map<string, KnownForm>();
  const put = (word: string, form: VerbForm, known: Omit<KnownForm, "form">) => {
    const before = forms.get(word);
    forms.set(word, {
      form: before?.form ?? form,
      reporting: known.reporting ?? before?.reporting ?? null,
      expressing: known.expressing || (before?.expressing ?? false),
      phrase: known.phrase ?? before?.phrase ?? null,
    });
  };
  for (const reporting of REPORTING_VERBS) {
    for (const [word, form] of inflect(reporting.lemma, reporting.past)) {
      put(word, form, { reporting, expressing: false, phrase: null });
    }
  }
  for (const lemma of EXPRESSING_VERBS) {
    for (const [word, form] of inflect(lemma, IRREGULAR_PASTS[lemma])) {
      put(word, form, { reporting: null, expressing: true, phrase: null });
    }
  }
  for (const { lemma, past } of SAYING_PHRASES) {
    for (const [word, form] of inflect(lemma, past)) {
      put(word, form, { reporting: null, expressing: false, phrase: lemma });
    }
  }
  return forms;
}

/** All forms of a regular verb, and the given pasts of an irregular one. */
export function inflect(
  lemma: string,
  past?: readonly string[],
): readonly (readonly [string, VerbForm])[] {
  const stem = lemma.replace(/e$/, "");
  const doubled = past?.some((form) => form.startsWith(`${lemma}${lemma.at(-1)}`))
    ? `${lemma}${lemma.at(-1)}`
    : stem;
  const third = /(?:s|x|ch|sh|z)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : lemma === "have"
        ? "has"
        : `${lemma}s`;
  const pasts = past ?? [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  return [
    [lemma, "base"],
    [third, "finite"],
    ...pasts.map((word) => [word, "finite"] as const),
    [`${doubled}ing`, "participle"],
  ];
}
