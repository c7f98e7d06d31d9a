/**
 * States and self-governing territories: ISO 3166-1 alpha-2 code, usual English short form, adjectives, capital and
 * other spellings. Names of disputed places stay as outlets write them; a listing takes no side. "Republic of …" and
 * the like are read by form (`STATE_FORMS`), so only names that the form doesn't give are listed. The first adjective
 * is the usual one. The state has no code here where ISO gives it none.
 */
export type State = {
  readonly code: string | null;
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly others: readonly string[];
};

/** code | short form | adjectives | capital | other names */
const ROWS = `
AF|Afghanistan|Afghan, Afghani|Kabul|
AL|Albania|Albanian|Tirana|
DZ|Algeria|Algerian|Algiers|
AD|Andorra|Andorran|Andorra la Vella|
AO|Angola|Angolan|Luanda|
AG|Antigua and Barbuda|Antiguan||
AR|Argentina|Argentine, Argentinian|Buenos Aires|Argentine Republic
AM|Armenia|Armenian|Yerevan|
AU|Australia|Australian|Canberra|
AT|Austria|Austrian|Vienna|
AZ|Azerbaijan|Azerbaijani, Azeri|Baku|
BS|Bahamas|Bahamian|Nassau|The Bahamas
BH|Bahrain|Bahraini|Manama|
BD|Bangladesh|Bangladeshi|Dhaka|
BB|Barbados|Barbadian|Bridgetown|
BY|Belarus|Belarusian, Belarussian, Byelorussian|Minsk|Byelorussia
BE|Belgium|Belgian|Brussels|
BZ|Belize|Belizean|Belmopan|
BJ|Benin|Beninese|Porto-Novo|
BT|Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Bolivian|La Paz|Plurinational State of Bolivia
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia, Bosnia-Herzegovina, BiH
BW|Botswana|Botswanan|Gaborone|
BR|Brazil|Brazilian|Brasilia|Federative Republic of Brazil
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BG|Bulgaria|Bulgarian|Sofia|
BF|Burkina Faso|Burkinabe, Burkinabè|Ouagadougou|
BI|Burundi|Burundian|Gitega|
KH|Cambodia|Cambodian|Phnom Penh|
CM|Cameroon|Cameroonian|Yaounde|
CA|Canada|Canadian|Ottawa|
CV|Cape Verde|Cape Verdean, Cabo Verdean|Praia|Cabo Verde
CF|Central African Republic||Bangui|CAR
TD|Chad|Chadian|N'Djamena|
CL|Chile|Chilean|Santiago|
CN|China|Chinese|Beijing|People's Republic of China, PRC, P.R. China, Mainland China
CO|Colombia|Colombian|Bogota|
KM|Comoros|Comorian|Moroni|Union of the Comoros
CG|Republic of the Congo|Congolese|Brazzaville|Congo-Brazzaville, Congo, Congo Republic
CD|Democratic Republic of the Congo||Kinshasa|DRC, DR Congo, Congo-Kinshasa, Democratic Republic of Congo
CK|Cook Islands||Avarua|
CR|Costa Rica|Costa Rican|San Jose|
HR|Croatia|Croatian|Zagreb|
CU|Cuba|Cuban|Havana|
CY|Cyprus|Cypriot|Nicosia|
CZ|Czech Republic|Czech|Prague|Czechia
CI|Côte d'Ivoire|Ivorian|Yamoussoukro|Ivory Coast, Cote d'Ivoire
DK|Denmark|Danish|Copenhagen|
DJ|Djibouti|Djiboutian||
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|
EC|Ecuador|Ecuadorian, Ecuadorean|Quito|
EG|Egypt|Egyptian|Cairo|Arab Republic of Egypt
SV|El Salvador|Salvadoran, Salvadorean|San Salvador|
GQ|Equatorial Guinea|Equatoguinean, Equatorial Guinean|Malabo|
ER|Eritrea|Eritrean|Asmara|
EE|Estonia|Estonian|Tallinn|
SZ|Eswatini|Swazi|Mbabane|Swaziland
ET|Ethiopia|Ethiopian|Addis Ababa|
FJ|Fiji|Fijian|Suva|
FI|Finland|Finnish|Helsinki|
FR|France|French|Paris|French Republic
GA|Gabon|Gabonese|Libreville|Gabonese Republic
GM|Gambia|Gambian|Banjul|The Gambia
GE|Georgia|Georgian|Tbilisi|
DE|Germany|German|Berlin|
GH|Ghana|Ghanaian|Accra|
GR|Greece|Greek, Hellenic|Athens|Hellenic Republic
GD|Grenada|Grenadian||
GL|Greenland|Greenlandic|Nuuk|
GT|Guatemala|Guatemalan|Guatemala City|
GN|Guinea|Guinean|Conakry|
GW|Guinea-Bissau|Bissau-Guinean|Bissau|Guinea Bissau
GY|Guyana|Guyanese|Georgetown|Co-operative Republic of Guyana
HT|Haiti|Haitian|Port-au-Prince|
HN|Honduras|Honduran|Tegucigalpa|
HK|Hong Kong|||Hong Kong SAR
HU|Hungary|Hungarian|Budapest|
IS|Iceland|Icelandic|Reykjavik|
IN|India|Indian|New Delhi|Bharat
ID|Indonesia|Indonesian|Jakarta|
IR|Iran|Iranian|Tehran|Islamic Republic of Iran, Islamic Republic
IQ|Iraq|Iraqi|Baghdad|
IE|Ireland|Irish|Dublin|
IL|Israel|Israeli|Jerusalem|
IT|Italy|Italian|Rome|Italian Republic
JM|Jamaica|Jamaican|Kingston|
JP|Japan|Japanese|Tokyo|
JO|Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan
KZ|Kazakhstan|Kazakh, Kazakhstani|Astana|
KE|Kenya|Kenyan|Nairobi|
KI|Kiribati|I-Kiribati||
KP|North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea, DPRK
KR|South Korea|South Korean, Korean|Seoul|Republic of Korea, ROK, Korea
XK|Kosovo|Kosovar, Kosovan|Pristina|
KW|Kuwait|Kuwaiti||
KG|Kyrgyzstan|Kyrgyz, Kyrgyzstani|Bishkek|Kyrgyz Republic
LA|Laos|Lao, Laotian|Vientiane|Lao People's Democratic Republic, Lao PDR
LV|Latvia|Latvian|Riga|
LB|Lebanon|Lebanese|Beirut|
LS|Lesotho|Basotho|Maseru|
LR|Liberia|Liberian|Monrovia|
LY|Libya|Libyan|Tripoli|
LI|Liechtenstein||Vaduz|
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourgish||
MO|Macao|||Macau
MG|Madagascar|Malagasy|Antananarivo|
MW|Malawi|Malawian|Lilongwe|
MY|Malaysia|Malaysian|Kuala Lumpur|
MV|Maldives|Maldivian||
ML|Mali|Malian|Bamako|
MT|Malta|Maltese|Valletta|
MH|Marshall Islands|Marshallese|Majuro|
MR|Mauritania|Mauritanian|Nouakchott|
MU|Mauritius|Mauritian|Port Louis|
MX|Mexico|Mexican|Mexico City|United Mexican States
FM|Micronesia|Micronesian|Palikir|Federated States of Micronesia
MD|Moldova|Moldovan|Chisinau|
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian|Ulaanbaatar|
ME|Montenegro|Montenegrin|Podgorica|
MA|Morocco|Moroccan|Rabat|
MZ|Mozambique|Mozambican|Maputo|
MM|Myanmar|Burmese|Naypyidaw|Burma
NA|Namibia|Namibian|Windhoek|
NR|Nauru|Nauruan||
NP|Nepal|Nepalese, Nepali|Kathmandu|
NL|Netherlands|Dutch|The Hague|Holland, The Netherlands
NZ|New Zealand||Wellington|
NI|Nicaragua|Nicaraguan|Managua|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
NU|Niue|Niuean||
MK|North Macedonia|Macedonian|Skopje|Macedonia
NO|Norway|Norwegian|Oslo|
OM|Oman|Omani|Muscat|
PK|Pakistan|Pakistani|Islamabad|
PW|Palau|Palauan||
PS|Palestine|Palestinian|Ramallah|
PA|Panama|Panamanian|Panama City|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|PNG
PY|Paraguay|Paraguayan|Asuncion|
PE|Peru|Peruvian|Lima|
PH|Philippines|Philippine, Filipino|Manila|The Philippines
PL|Poland|Polish|Warsaw|
PT|Portugal|Portuguese|Lisbon|Portuguese Republic
PR|Puerto Rico|Puerto Rican|San Juan|
QA|Qatar|Qatari|Doha|
RO|Romania|Romanian|Bucharest|
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan|Kigali|
KN|Saint Kitts and Nevis||Basseterre|St Kitts and Nevis, St. Kitts and Nevis
LC|Saint Lucia|Saint Lucian|Castries|St Lucia, St. Lucia
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|St Vincent and the Grenadines, St. Vincent and the Grenadines
WS|Samoa|Samoan|Apia|
SM|San Marino|Sammarinese||
ST|Sao Tome and Principe||Sao Tome|
SA|Saudi Arabia|Saudi, Saudi Arabian|Riyadh|Kingdom of Saudi Arabia, KSA
SN|Senegal|Senegalese|Dakar|
RS|Serbia|Serbian|Belgrade|
SC|Seychelles|Seychellois||
SL|Sierra Leone|Sierra Leonean|Freetown|
SG|Singapore|Singaporean||
SK|Slovakia|Slovak, Slovakian|Bratislava|Slovak Republic
SI|Slovenia|Slovenian, Slovene|Ljubljana|
SB|Solomon Islands|Solomon Islander|Honiara|
SO|Somalia|Somali|Mogadishu|
ZA|South Africa|South African|Pretoria|Republic of South Africa
SS|South Sudan|South Sudanese|Juba|
ES|Spain|Spanish|Madrid|
LK|Sri Lanka|Sri Lankan|Colombo|Democratic Socialist Republic of Sri Lanka
SD|Sudan|Sudanese|Khartoum|
SR|Suriname|Surinamese|Paramaribo|
SE|Sweden|Swedish|Stockholm|
CH|Switzerland|Swiss|Bern|Swiss Confederation
SY|Syria|Syrian|Damascus|Syrian Arab Republic
TW|Taiwan|Taiwanese|Taipei|
TJ|Tajikistan|Tajik, Tajikistani|Dushanbe|
TZ|Tanzania|Tanzanian|Dodoma|United Republic of Tanzania
TH|Thailand|Thai|Bangkok|
TL|Timor-Leste|Timorese, East Timorese|Dili|East Timor
TG|Togo|Togolese|Lome|Togolese Republic
TO|Tonga|Tongan|Nuku'alofa|
TT|Trinidad and Tobago|Trinidadian|Port of Spain|
TN|Tunisia|Tunisian|Tunis|
TR|Turkey|Turkish|Ankara|Türkiye, Turkiye, Republic of Türkiye, Republic of Turkiye
TM|Turkmenistan|Turkmen|Ashgabat|
TV|Tuvalu|Tuvaluan|Funafuti|
UG|Uganda|Ugandan|Kampala|
UA|Ukraine|Ukrainian|Kyiv|
AE|United Arab Emirates|Emirati, UAE|Abu Dhabi|UAE, U.A.E., Emirates
GB|United Kingdom|British, UK, Scottish, Welsh, English|London|UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland
US|United States|American, US, U.S.|Washington|US, U.S., U.S, USA, U.S.A., United States of America, America
UY|Uruguay|Uruguayan|Montevideo|Oriental Republic of Uruguay
UZ|Uzbekistan|Uzbek, Uzbekistani|Tashkent|
VU|Vanuatu|Ni-Vanuatu|Port Vila|
VA|Holy See|Vatican||Vatican, Vatican City
VE|Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela
VN|Vietnam|Vietnamese|Hanoi|Viet Nam, Socialist Republic of Vietnam
YE|Yemen|Yemeni|Sanaa|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe|Zimbabwean|Harare|
|Soviet Union|Soviet||USSR
|Yugoslavia|Yugoslav||
|Abkhazia|Abkhaz, Abkhazian|Sukhum|
|South Ossetia|South Ossetian|Tskhinval|
|Northern Cyprus|Turkish Cypriot||Turkish Republic of Northern Cyprus, TRNC
`;

const listed = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const STATES: readonly State[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code, name, adjectives, capital, others] = row.split("|");
    return {
      code: code || null,
      name: name ?? "",
      adjectives: listed(adjectives),
      capital: capital || null,
      others: listed(others),
    };
  });

/** Other spellings of capitals, and seats of government that stand for the state: spelling | capital in `STATES`. */
export const CAPITAL_SPELLINGS: readonly (readonly [string, string])[] = [
  ["Bakı", "Baku"],
  ["Berne", "Bern"],
  ["Bogotá", "Bogota"],
  ["Brasília", "Brasilia"],
  ["Chișinău", "Chisinau"],
  ["Kiev", "Kyiv"],
  ["Delhi", "New Delhi"],
  ["Lomé", "Lome"],
  ["Nursultan", "Astana"],
  ["Nur-Sultan", "Astana"],
  ["Nay Pyi Taw", "Naypyidaw"],
  ["Sana'a", "Sanaa"],
  ["San José", "San Jose"],
  ["Asunción", "Asuncion"],
  ["Sukhumi", "Sukhum"],
  ["Ulan Bator", "Ulaanbaatar"],
  ["Ulaan Baatar", "Ulaanbaatar"],
  ["Washington, D.C.", "Washington"],
  ["Washington, DC", "Washington"],
  ["Washington D.C.", "Washington"],
  ["Washington DC", "Washington"],
  ["Yaoundé", "Yaounde"],
];

/** Forms of state that open an official name; what follows "of" is the short form. */
export const STATE_FORMS: readonly string[] = [
  "Arab Republic",
  "Bolivarian Republic",
  "Commonwealth",
  "Confederation",
  "Co-operative Republic",
  "Cooperative Republic",
  "Democratic People's Republic",
  "Democratic Republic",
  "Democratic Socialist Republic",
  "Duchy",
  "Federal Democratic Republic",
  "Federal Republic",
  "Federation",
  "Federative Republic",
  "Grand Duchy",
  "Hashemite Kingdom",
  "Independent State",
  "Islamic Emirate",
  "Islamic Republic",
  "Kingdom",
  "People's Democratic Republic",
  "People's Republic",
  "Plurinational State",
  "Principality",
  "Republic",
  "Socialist Republic",
  "State",
  "Sultanate",
  "Swiss Confederation",
  "Union",
  "United Republic",
];
