/**
 * Bodies: the head words that make a capitalised name an organisation ("Lenn Development Fund"), well-known names
 * without one, and news agencies with the state whose agency they are.
 */

/** Head words, as written in names. */
export const ORGANISATION_HEADS: readonly string[] = [
  "Academy",
  "Administration",
  "Agency",
  "Airlines",
  "Airways",
  "Alliance",
  "Apparatus",
  "Army",
  "Assembly",
  "Association",
  "Associates",
  "Authority",
  "Bank",
  "Board",
  "Brigade",
  "Broadcaster",
  "Brotherhood",
  "Bundestag",
  "Bureau",
  "Business Center",
  "Cabinet",
  "Center",
  "Centre",
  "Chamber",
  "Charity",
  "Church",
  "Circle",
  "City Hall",
  "Club",
  "Coalition",
  "College",
  "Command",
  "Commission",
  "Committee",
  "Community",
  "Companies",
  "Company",
  "Conference",
  "Confederation",
  "Congress",
  "Conservatory",
  "Consortium",
  "Consulate",
  "Convention",
  "Corporation",
  "Corps",
  "Council",
  "Court",
  "Defence Force",
  "Delegation",
  "Department",
  "Dialogue",
  "Directorate",
  "Division",
  "Duma",
  "Embassy",
  "Enterprise",
  "Enterprises",
  "Exchange",
  "Exhibition",
  "Expo",
  "Facility",
  "Faculty",
  "Federation",
  "Festival",
  "Fleet",
  "Force",
  "Forces",
  "Forum",
  "Foundation",
  "Fund",
  "Games",
  "Gallery",
  "Government",
  "Group",
  "Guard",
  "Guards",
  "Gymnasium",
  "Holding",
  "Holdings",
  "Hospital",
  "House of Representatives",
  "Inc",
  "Industries",
  "Initiative",
  "Institute",
  "Institution",
  "Investments",
  "Knesset",
  "Laboratory",
  "League",
  "Legislature",
  "Library",
  "Lyceum",
  "Majlis",
  "Media",
  "Mejlis",
  "Mission",
  "Ministries",
  "Ministry",
  "Movement",
  "Network",
  "News",
  "Observatory",
  "Office",
  "Orchestra",
  "Order",
  "Organisation",
  "Organization",
  "Organisations",
  "Organizations",
  "Panel",
  "Parliament",
  "Partnership",
  "Party",
  "Patriarchate",
  "Platform",
  "Post",
  "Presidency",
  "Press",
  "Process",
  "Programme",
  "Program",
  "Project",
  "Republican Guard",
  "Reserve",
  "School",
  "Secretariat",
  "Security Council",
  "Senate",
  "Service",
  "Services",
  "Society",
  "Staff",
  "Summit",
  "Symposium",
  "Syndicate",
  "Taskforce",
  "Task Force",
  "Team",
  "Times",
  "Treasury",
  "Tribunal",
  "Troika",
  "Trust",
  "Union",
  "Unit",
  "University",
  "Verkhovna Rada",
  "Vice Presidency",
  "Workshop",
  "Championship",
  "Cup",
  "Prize",
  "Award",
  "Agreement",
  "Treaty",
  "Declaration",
  "Charter",
  "Protocol",
  "Accord",
  "Accords",
  "Pact",
  "Pipeline",
  "Corridor",
  "Framework",
  "Strategy",
  "Plan",
  "Act",
  "Fair",
  "Route",
  "Road",
  "Highway",
  "Mainline",
  "Sessions",
  "Session",
  "Meeting",
  "Days",
  "Day",
  "Week",
  "Year",
  "Leaders",
];

/** Heads that are names of events, papers and works, not of bodies: they keep a name from being a person's, no more. */
export const NO_BODY_HEADS: readonly string[] = [
  "Accord",
  "Accords",
  "Act",
  "Agreement",
  "Award",
  "Championship",
  "Charter",
  "Corridor",
  "Cup",
  "Day",
  "Days",
  "Declaration",
  "Dialogue",
  "Exhibition",
  "Expo",
  "Fair",
  "Festival",
  "Framework",
  "Games",
  "Highway",
  "Initiative",
  "Leaders",
  "Mainline",
  "Meeting",
  "Pact",
  "Partnership",
  "Pipeline",
  "Plan",
  "Platform",
  "Prize",
  "Process",
  "Project",
  "Program",
  "Programme",
  "Protocol",
  "Road",
  "Route",
  "Session",
  "Sessions",
  "Strategy",
  "Summit",
  "Symposium",
  "Treaty",
  "Week",
  "Workshop",
  "Year",
  "Conference",
  "Convention",
  "Forum",
];

/** Well-known bodies: name | other spellings. */
export const ORGANISATIONS: readonly string[] = `
African Development Bank|AfDB
African Union|AU
African Union Commission
Al Jazeera
Amnesty International
Arab League|League of Arab States
ASEAN|Association of Southeast Asian Nations
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Bank of England
BRICS
Commonwealth of Independent States|CIS
Congress
Council of Europe
CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
Daesh
Economic Cooperation Organization|ECO
ECOWAS
Eurasian Economic Union|EAEU
European Bank for Reconstruction and Development|EBRD
European Central Bank|ECB
European Commission
European Council
European Parliament
European Union|EU|E.U.
FAO|Food and Agriculture Organization
Federal Reserve
G20
G7
G8
Gulf Cooperation Council|GCC
Hamas
Hezbollah|Hizbullah
IAEA|International Atomic Energy Agency
ILO|International Labour Organization
IMF|International Monetary Fund
Inter-American Development Bank|IDB
International Committee of the Red Cross|ICRC|Red Cross
Interpol|INTERPOL
Islamic Development Bank|IsDB
Mercosur
NATO|North Atlantic Treaty Organization
OECD|Organisation for Economic Co-operation and Development
OIC|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
OPEC
OPEC+|OPEC Plus
Organization of Turkic States|OTS
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
Pacific Islands Forum
Palestine Liberation Organization|PLO
Palestinian Authority|PA
Quad
SAARC
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation
Taliban
UNCTAD
UNDP
UNESCO
UNHCR
UNICEF
UNIDO
United Nations|UN|U.N.
United Nations General Assembly|UN General Assembly|UNGA
United Nations Security Council|UN Security Council
United Nations Human Rights Council|UN Human Rights Council
USAID
World Bank
World Economic Forum
World Food Programme|WFP
World Health Organization|WHO
World Intellectual Property Organization|WIPO
World Trade Organization|WTO
Houthis
Houthi
`
  .trim()
  .split("\n");

/** News agencies and outlets that reports credit: name | code of the state whose agency it is, empty where none. */
export const AGENCIES: readonly string[] = `
AFP|FR
Agerpres|RO
Anadolu Agency|TR
Anadolu|TR
ANI|IN
ANSA|IT
Antara|ID
AP|US
APA|AZ
Armenpress|AM
Associated Press|US
AZERTAC|AZ
Azertag|AZ
BelTA|BY
Bernama|MY
Bloomberg|US
BNA|BH
BTA|BG
CNN|US
DPA|DE
EFE|ES
Fars|IR
Fars News Agency|IR
Hina|HR
Interfax|RU
Interfax-Ukraine|UA
IRNA|IR
ISNA|IR
KABAR|KG
Kabar|KG
Kazinform|KZ
KCNA|KP
Khovar|TJ
KUNA|KW
Kyodo|JP
LETA|LV
Mehr|IR
MENA|EG
Moldpres|MD
Montsame|MN
News.Az|AZ
PAP|PL
PNA|PH
Press TV|IR
PTI|IN
QNA|QA
Reuters|GB
RIA Novosti|RU
SANA|SY
Sputnik|RU
TASS|RU
Tasnim|IR
Tanjug|RS
TDH|TM
Turkmenportal|TM
Ukrinform|UA
UzA|UZ
VNA|VN
WAM|AE
Xinhua|CN
Yonhap|KR
BBC|GB
Twitter|
Facebook|
Telegram|
Instagram|
`
  .trim()
  .split("\n");
