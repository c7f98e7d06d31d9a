import type { Sentence } from "../../model/annotation.ts";
import { placeOf } from "../../model/span.ts";
import type { Said } from "./extract-statements.ts";
import { type SentenceReader, spanOfTokens } from "./sentence-reader.ts";
import { single } from "./subjects.ts";

/**
 * A government's own outlet that binds its government: "Norvania will provide …". Narration of any other outlet is no
 * statement. The whole clause is the statement.
 */
export function publisherPledge(
  reader: SentenceReader,
  sentence: Sentence,
  end: number,
): Said | null {
  if (!isOfficial(reader)) return null;
  for (let first = sentence.first; first < Math.min(end, sentence.first + 3); first++) {
    const mention = reader.openingAt.get(first);
    if (!mention || !/^(?:state|organisation)$/.test(mention.kind)) continue;
    const verb = reader.afterToken(mention);
    if (!PLEDGES.test(reader.lower.slice(verb, Math.min(end, verb + 5)).join(" "))) return null;
    const content = spanOfTokens(reader, sentence.first, end);
    const at = reader.tokens[verb];
    if (!content || !at) return null;
    return {
      content,
      speaker: single(reader, mention),
      act: "pledge",
      actAt: placeOf(at),
      mode: "indirect",
      rule: "statement-publisher-pledge",
    };
  }
  return null;
}

/** "will also provide", "plans to join", "remains committed to"; not "will be held". */
const PLEDGES =
  /^(?:will (?:also |further )?(?:continue|provide|support|contribute|deliver|work|invest|send|give|donate|host|offer|help|increase|build|fund|do|keep)\b|plans to |intends to |pledges to |stands ready to |(?:is|remains) (?:fully |firmly )?(?:committed|determined|ready) to )/;

const OFFICIAL =
  /(?:^|[./@])(?:gov|government|president|presidency|premier|mfa|ministry|parliament)(?:$|[./])|^(?:president|presidency|government|ministry|cabinet|office) of\b/iu;

function isOfficial(reader: SentenceReader): boolean {
  const { outlet, source } = reader.annotated.report;
  const host = /^[a-z]+:\/\/([^/]+)/iu.exec(source.url ?? "")?.[1] ?? "";
  return OFFICIAL.test(host) || OFFICIAL.test(outlet ?? "");
}
