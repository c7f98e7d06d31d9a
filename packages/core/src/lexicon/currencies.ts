/** Currency signs and codes as written before an amount, with their ISO 4217 code. A bare "$" is read by its outlet. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["USD$", "USD"],
  ["AU$", "AUD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₼", "AZN"],
  ["₸", "KZT"],
  ["₴", "UAH"],
  ["₾", "GEL"],
  ["֏", "AMD"],
  ["₺", "TRY"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["₦", "NGN"],
  ["Php", "PHP"],
  // several states have rupees and shillings: the word is kept where the sign doesn't tell whose
  ["Rs", "rupees"],
  ["Rs.", "rupees"],
  ["Sh", "shillings"],
  ["Sh.", "shillings"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["TSh", "TZS"],
  ["Tsh", "TZS"],
  ["USh", "UGX"],
  ["Ush", "UGX"],
  ["RM", "MYR"],
  ["Rp", "IDR"],
  ["RMB", "CNY"],
];

export const CURRENCY_CODES: readonly string[] =
  "USD EUR GBP CHF JPY CNY RUB UAH BYN KZT UZS KGS TJS TMT AZN AMD GEL TRY IRR INR PKR BDT LKR NPR PHP IDR MYR SGD THB VND KRW AUD NZD CAD BRL MXN ARS CLP COP PEN ZAR NGN KES GHS ETB EGP MAD DZD TND SAR AED QAR KWD BHD OMR JOD ILS IQD PLN CZK HUF RON BGN RSD SEK NOK DKK ISK MDL MNT TWD HKD".split(
    " ",
  );

/**
 * Names of currencies: singular, plural, what they mean without a state beside them (null: several states have one of
 * that name, so the word itself is kept), and what they mean with its adjective.
 */
export type CurrencyName = {
  readonly forms: readonly string[];
  readonly plain: string | null;
  readonly of: Readonly<Record<string, string>>;
};

export const CURRENCY_NAMES: readonly CurrencyName[] = [
  {
    forms: ["dollars", "dollar", "bucks"],
    plain: "USD",
    of: {
      us: "USD",
      "u.s.": "USD",
      american: "USD",
      australian: "AUD",
      canadian: "CAD",
      "new zealand": "NZD",
      singapore: "SGD",
      singaporean: "SGD",
      "hong kong": "HKD",
    },
  },
  { forms: ["euros", "euro"], plain: "EUR", of: {} },
  {
    forms: ["rubles", "roubles", "ruble", "rouble"],
    plain: "RUB",
    of: { russian: "RUB", belarusian: "BYN", belarussian: "BYN" },
  },
  {
    forms: ["manats", "manat"],
    plain: null,
    of: { azerbaijani: "AZN", azeri: "AZN", turkmen: "TMT" },
  },
  { forms: ["tenge", "tenges"], plain: "KZT", of: {} },
  { forms: ["hryvnias", "hryvnia", "hryvnyas", "hryvnya"], plain: "UAH", of: {} },
  { forms: ["soums", "soum", "sums"], plain: "UZS", of: {} },
  { forms: ["soms", "som"], plain: "KGS", of: { uzbek: "UZS", kyrgyz: "KGS" } },
  { forms: ["somoni", "somonis"], plain: "TJS", of: {} },
  { forms: ["drams", "dram"], plain: "AMD", of: {} },
  { forms: ["lari", "laris"], plain: "GEL", of: {} },
  { forms: ["liras", "lira", "lire"], plain: "TRY", of: { turkish: "TRY" } },
  { forms: ["yuan", "renminbi"], plain: "CNY", of: {} },
  { forms: ["yen"], plain: "JPY", of: {} },
  { forms: ["won"], plain: null, of: { korean: "KRW", "south korean": "KRW" } },
  { forms: ["baht"], plain: "THB", of: {} },
  { forms: ["ringgit"], plain: "MYR", of: {} },
  { forms: ["rand", "rands"], plain: "ZAR", of: {} },
  { forms: ["naira"], plain: "NGN", of: {} },
  { forms: ["zlotys", "zloty"], plain: "PLN", of: {} },
  { forms: ["forints", "forint"], plain: "HUF", of: {} },
  { forms: ["shekels", "shekel"], plain: "ILS", of: {} },
  { forms: ["tugriks", "tugrik"], plain: "MNT", of: {} },
  { forms: ["taka"], plain: "BDT", of: {} },
  { forms: ["birr"], plain: "ETB", of: {} },
  {
    forms: ["rupees", "rupee"],
    plain: null,
    of: { indian: "INR", pakistani: "PKR", nepalese: "NPR", nepali: "NPR", "sri lankan": "LKR" },
  },
  {
    forms: ["shillings", "shilling"],
    plain: null,
    of: { kenyan: "KES", tanzanian: "TZS", ugandan: "UGX", somali: "SOS" },
  },
  { forms: ["rupiah", "rupiahs"], plain: "IDR", of: {} },
  { forms: ["rials", "rial"], plain: null, of: { iranian: "IRR", omani: "OMR", yemeni: "YER" } },
  { forms: ["riyals", "riyal"], plain: null, of: { saudi: "SAR", qatari: "QAR" } },
  {
    forms: ["dirhams", "dirham"],
    plain: null,
    of: { uae: "AED", emirati: "AED", moroccan: "MAD" },
  },
  {
    forms: ["dinars", "dinar"],
    plain: null,
    of: {
      kuwaiti: "KWD",
      bahraini: "BHD",
      jordanian: "JOD",
      iraqi: "IQD",
      serbian: "RSD",
      algerian: "DZD",
      tunisian: "TND",
    },
  },
  { forms: ["francs", "franc"], plain: null, of: { swiss: "CHF", cfa: "XOF" } },
  {
    forms: ["pounds", "pound"],
    plain: null,
    of: { british: "GBP", egyptian: "EGP", lebanese: "LBP", sudanese: "SDG" },
  },
  { forms: ["pounds sterling", "pound sterling"], plain: "GBP", of: {} },
  {
    forms: ["pesos", "peso"],
    plain: null,
    of: { philippine: "PHP", mexican: "MXN", argentine: "ARS" },
  },
  { forms: ["kronor", "kronas", "krona"], plain: null, of: { swedish: "SEK" } },
  { forms: ["kroner", "krone"], plain: null, of: { norwegian: "NOK", danish: "DKK" } },
];

/** Signs and codes made of letters, which an amount may follow without a space: "USD7 billion", "Rs500". */
export const LETTER_SIGNS: readonly string[] = [
  ...CURRENCY_SIGNS.map(([sign]) => sign).filter((sign) => /^[A-Z]+$/i.test(sign)),
  ...CURRENCY_CODES,
];

/** Endings of an outlet's host that tell whose dollar its "$" is. */
export const HOME_DOLLARS: Readonly<Record<string, string>> = {
  au: "AUD",
  nz: "NZD",
  ca: "CAD",
  sg: "SGD",
  hk: "HKD",
};
