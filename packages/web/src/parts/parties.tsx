import type { ChronicleItem, Party } from "../data/types.ts";
import { officeWords, sidesOf } from "../text/names.ts";
import { partyTelling, type WordsRequest } from "../words/cite.ts";
import { Value } from "./value.tsx";

/** Who took part, with offices: host and guest face each other, peers stand side by side, others follow. */
export function Parties(props: { readonly item: ChronicleItem }) {
  const { item } = props;
  const { hosts, guests, peers, also } = sidesOf(item.parties);
  const between = peers.length > 0 ? peers : [];
  return (
    <div class="parties">
      {hosts.length > 0 && <PartyGroup label="Host" parties={hosts} item={item} />}
      {hosts.length > 0 && guests.length > 0 && (
        <span class="parties-arrow" aria-hidden="true">
          →
        </span>
      )}
      {guests.length > 0 && <PartyGroup label="Guest" parties={guests} item={item} />}
      {between.length > 0 && <PartyGroup label="Between" parties={between} item={item} wide />}
      {also.length > 0 && <PartyGroup label="Also took part" parties={also} item={item} wide />}
    </div>
  );
}

function PartyGroup(props: {
  readonly label: string;
  readonly parties: readonly Party[];
  readonly item: ChronicleItem;
  readonly wide?: boolean;
}) {
  const { label, parties, item, wide } = props;
  return (
    <div class={`party-group ${wide ? "party-group-wide" : ""}`}>
      <p class="label">{label}</p>
      <ul class="plain">
        {parties.map((party) => (
          <li class="party" key={party.name}>
            <Value class="party-name" request={partyRequest(item, party, label)}>
              {party.name}
            </Value>
            {officeWords(party) !== null && <span class="party-office">{officeWords(party)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function partyRequest(item: ChronicleItem, party: Party, label: string): WordsRequest {
  return {
    label,
    value: party.name,
    tellings: item.accounts.map((account) => partyTelling(account, party)),
    person: { name: party.name, id: party.person },
  };
}
