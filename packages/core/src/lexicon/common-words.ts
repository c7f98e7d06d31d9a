/**
 * Everyday English words, lower case. A capitalised word of this list ("Joint Declaration", "Silk Road") is no evidence
 * of a person's name. It leaves out words that are often given names ("grace", "mark").
 */
export const COMMON_WORDS: readonly string[] = `
abandoned ability able about above abroad absence absolute absolutely abuse abuses academic
academics academy accelerate accelerating acceleration accelerator accept acceptable accepted
accepting access accessing accession accident accompanied accompany accompanying accomplish
accomplished accord accordance according accordingly account accountability accountable accounts
accused achieve achieved achievements achieving acknowledged acquisition across act acting action
actions active actively activists activities activity actors acts actually acute adapt adaptation
added adding addition additional address addressed addresses addressing adherence adjacent
administration administrator admitted adopt adopted adopting adoption advance advanced advancement
advancing advantage advice advise advised adviser advisers advisor advisors advisory advocate
aeronautics aerospace affairs affected affirm affirmed affordable african africans afro after
afternoon again against age aged ageing agencies agency agenda agendas aggression aggressive aging
ago agree agreed agreement agreements agricultural agriculture ahead aid aim aimed aims air
aircraft airlift airport alignment alike all alleged alliance alliances allied allies allow
allowed allowing allows ally almost alone along alongside already also alternative although alumni
always ambassador ambassadors ambition ambitious amendment american-led amid among amount
amounting amounts analysed analysis analysts and anniversary announce announced announcement
announcing annual annually another any apparel appeal applauded applications applied applies apply
appoint appointed appointment appreciate appreciated appreciation approach approaches approaching
appropriate approval approve approved approximately april aquaculture arab arabs arbitration
archaeology architectural architecture archive arctic are area areas arena arising armed arms army
around arrangements arrest arrival arrive arrived arriving artificial artisan arts asian asians
ask asked aspect aspects aspirations assassination assault assembly assess assessment assessments
assets assist assistance assistant assisting associated association associations assumed astronomy
asylum athletics atlantic atmosphere atomic atrocities attach attaches attack attacked attacks
attempts attend attended attending attention attract attracting attributable audience audit august
authorities authority authorization automatically automotive autonomy autumn available avenues
average aviation avoid avoidance avoiding award awarded awards aware away back backed backs bad
balance balanced balkan ballistic baltic bank bankers banking banks bans barriers base based bases
basic basis bear became because become becoming bedrock been before began begin beginning begun
behalf behavior behind being belief believe believes below belt beneficial benefit benefits
besides best better between beyond bid big biggest bilateral bilaterally billion binding
biodiversity biological biotechnology bipartisan bit bitter black blame block blockade blockchain
blue board bodies body bolster bolstering bond bonds book boost boosting border borders both
bottom bound boundary box boy boys branches breadth break breakfast breaking brexit bridge brief
briefed briefing bring bringing brings broad broadband broadcasting broaden broadening broader
broadly broke brother brotherhood brotherly brought brutal buddhist budget build building
buildings built burden business businesses businessmen but cabinet call called calling calls calm
came campaign can cancer candid cannot cap capabilities capability capable capacities capacity
capital capitals carbon care carefully cargo carnival carried carry carrying case cases caspian
catholic cattle cause caused causes cease ceasefire celebrate celebrated celebrating celebration
celebrations cement census cent centenary center centers central centrality centre centres century
ceremony certain certainly chain chains chair chaired chairman chairmanship chairs challenge
challenges challenging chance chancellor change changed changes changing channel channels charge
charities charter chartered chat check checkpoint checkpoints chemistry chief child children
choice choose christian christians christmas cinema circumstances cities citizen citizens
citizenship city civic civil civilian civilians civilisation civilization claim claimed class
classical clean cleaner clear clearance clearly clerics clients climate close closed closely
closeness closer closest closure coal coalition coast coastal coercion coincide collaborate
collaboration collaborations collaborative colleagues collective college colloquium combat
combating combatting combined come comes coming command commander commemoration commemorative
commended commented comments commerce commercial commission commissioner commissioners commit
commitment commitments commits committed committee committees commodities commodity common
commonalities communication communications communist communities community compact companies
company compared compensate competition competitive competitiveness complaint complaints
complement complementary complete completed completely completion complex complexes compliance
complicity comply component composite comprehensive computing concept concern concerned concerning
concerns concert concerted concessions conclude concluded concluding conclusion concord concrete
condemnation condemned condition conditions condolences conduct conducted confederation conference
confidence confident confirmed conflict conflicts confront confronting congratulate congratulated
congratulations congratulatory congress connected connection connections connectivity consensus
consequences conservation conservative consider considerable considerably consideration considered
considering considers consistent consistently consists consolidating consortium constant
constitution constitutional construction constructive constructively consular consult consultation
consultations consultative consulted consumer consumers contact contacts contemporary content
context continent continental contingent continuation continue continued continues continuing
continuous contracts contribute contributes contributing contribution contributions control
controls convene convened convenient convening convention conversation conversations convey
conveyed cooperate cooperating cooperation cooperative coordinate coordinated coordinates
coordinating coordination coordinator copper core cornerstone coronavirus corporate corporation
corps correctional corridor corridors corruption cosmonautics cost costs cotton could council
counter countering counterpart counterparts counterterrorism countries country coup couple course
courses court courts cover covered covering covers covid covid-19 crackdown craft crash create
created creating creation creative creativity credentialed credible credit crime crimes criminal
crises crisis critical criticized cross crown crucial cruel crypto cultural culture currency
current currently customers customs cut cuts cyber cybersecurity daily dairy danger data date
dates day days deal dealing deals dealt dear debt debts decade decades decarbonisation december
decide decided decision decisions decisive declaration declarations decline decoding decreased
dedicated deep deepen deepening deeper deeply deescalate defeat defence defend defending defends
defense defenses deforestation delegation delegations deliberately delighted delimitation deliver
delivered deliveries delivering delivers delivery delta demand demands demilitarisation
democracies democracy democrat democratic democrats demonstrate demonstrated demonstrates
denazification denounced denuclearization depart department departments departure depend depends
deploy deploying deployment depth deputy described describing desert deserve designed desire
desired despite destabilising destabilizing destination destiny destroyed destruction destructive
detail detailed details detained detention deter determination determine determined deterrence
devastating develop developed developing development developments dialogue dialogues diamond
diaspora did difference differences different difficult difficulties digital digitalisation
digitalization dignified dignity dilapidated dimension dinner diplomacy diplomat diplomatic
diplomats dire direct directed direction directly director directors disabilities disagreement
disagreements disappointment disaster discrimination discuss discussed discussing discussion
discussions disinformation dismantle displaced displacement display disproportionate dispute
disputes disrupt distance distorting distributed distribution district diverse diversified
diversify diversity document documented documents does doing domestic domination donated donation
donations done donor door doses double doubt down downed downloaded dozen draft drafted drafts
draw drawn drive driver drivers drives drones drop dropped drought drug due durable during dynamic
dynasty each eager earlier early east easter eastern eastward easy ecological ecology economic
economics economies economy ecosystem edition education educational effect effective effectively
effectiveness effects efficiency efficient efficiently effort efforts eid eight eighth either
elaborated elderly elders elected election elections electric electricity electronic electronics
element elements eligible eliminating else elsewhere embassy emerged emergency emerging emir
emissions emperor emphasis emphasise emphasised emphasize emphasized emphasizing empire employ
employee employees employment empowerment enable enabled enablers enabling encourage encouraged
encouraging end endeavor ending endorsed enduring enemies energy enforcement engage engaged
engagement engagements engine engineering engineers enhance enhanced enhancing enjoy enjoys
enlargement enormous enough enrich enrichment enshrined ensure ensuring entered enterprises entire
entities entrepreneurs entry environment environmental envoy epidemic equal equality equipment
equipped equitable equity era error escalation especially essential establish established
establishing establishment estimates etc ethics ethnic eurasian euro european europeans evacuate
evacuation evade evaluation evasion even evening event events ever every everyone everything
evidence evolving exactly example examples exceed exceeded excellence excellency excellent except
exceptional exchange exchanged exchanges exchanging excise exclusive executive executives exercise
exercises exhaustive exhibition exist existence existing exit expand expanded expanding expansion
expatriates expect expectation expectations expected expedition experience experiences expert
expertise experts explained explanation exploration explore exploring expo export exports express
expressed expressing expression extend extended extending extension extensive extent external
extraordinary extremely extremism extremist face faced faces facilitate facilitated facilitating
facilities facility facing fact factors factory facts faculty fail failed failure fair faith fall
families family far farmers fashion fast faster fate favourable feature features featuring
february federal federation federative feedback feel fees fellowship female fertiliser few fewer
field fields fifth fight fighters fighting figure figures file film final finally finance finances
financial financing find finding findings fire firearms fired fireside firm firms first fiscal
fisheries fishing five flag flagrant flank fleeing fleet flight flights floor flora flow flows
focus focused focusing folk follow followed following follows food footprint footwear for force
forced forces forefront foreign foremost forest forestries forestry forge forget form formal
formally format formation formats formed former forms forth forthcoming forum forums forward
foster fostered fought found foundation foundations founded founding four fourth frame framework
frameworks franchise fraternity free freedom freedoms fresh friday friend friendly friends
friendship from front frontier frozen fruitful fuel fulfil fulfilled fulfilling full fully
function functioning fund fundamental funded funding funds further furthering fusion future
futures gain gained gains galaxy gallery gap gas gateway gathering gave gender general generally
generate generating generation generations generous generously genocide genuine geography geology
geopolitical get gets getting girls give given gives glad global globally globe glory goal goals
goes going good goods goodwill got governance governing government governments governor governors
gradually grain grammar granary grateful gratitude great greater greatest greatly green greenhouse
greetings grew ground grounds group groups grow growing grown growth guarantee guarantees guards
guest guild guillotine guitar gun gymnasium had hailed half halt hand handicraft happen happened
happening happiness happy harbour hard hardship harvest has have having hazard head headed heads
headway health healthcare healthy hear heard heavy hegemony held hello help helped helping
hemisphere her here heritage high higher highest highlight highlighted highlighting highly
highness highway him himself hindu his historians historic historical history hit hold holding
holds holiday holy home homeland homes honour hope hoped hopes horizon horticulture hospital
hospitality hospitals host hostage hostages hosted hostile hostilities hosting hour hours house
households housing how however hub huge human humane humanitarian humanity hundreds hydrogen
hydropower idea ideas identification identified identify identifying identity ignore illegal
illegitimate illicit image images immediate immediately immigration impact impacting impacts
impending imperative imperial implement implementation implemented implementing implications
import importance important importantly imports impose imposed imposing imposition impossible
impressions impressive improve improved improvement improving inaction inaugural inauguration
incident incidents include included includes including inclusion inclusive income increase
increased increasing increasingly indeed independence independent indicated indicating indicative
indirect individual individuals indivisibility indivisible industrial industries industry
infection inflation influence influential inform informal information informed infrastructure
initial initiated initiative initiatives innocent innovation innovative input inquiries insecurity
inside insight insights insisted inspected inspection inspections inspiration instability instead
institutes institution institutions instruct instruction instructions insurance integral
integrated integration integrity intellectual intelligence intelligent intend intended intends
intensify intensifying intensive intent intention intentions interact interaction interactions
interagency interconnected intercultural interest interested interests interethnic interfaith
interference intergovernmental interim interior internal international internet interregional
interventions interview into introduce introduced introducing introduction invariably invasion
inventory invest invested investigate investigation investigations investing investment
investments investor investors invitation invitations invited inviting involve involved
involvement involving ironclad irregular irrigation islam islamic island islands isolate issuance
issue issued issues items itinerary its itself january jewellery jewish jews job jobs join joined
joining joint jointly joints journalists jubilee judicial judiciary july june jurisdiction just
justice keen keep keeping key keynote killed kilometres kind kingdom know knowledge known kurdish
kurds labor laboratory labour lack lady laid land landings landmark landscape language large
largely larger largest last lasted lasting late later latest latin latter launch launched launches
launching laundering law lawful lawmaker lawmakers laws lawyers lay laying lead leader leaders
leadership leading league learn learned least leave leaves leaving led left leg legacy legal
legally legislation legislative legislators legitimate lending lengthy less lessons let letter
level levels liaison liberation license lies life lift lifted lifting light like likelihood likely
limit line lines linguistics link linkages linked links list listening literacy literature little
live lived livelihoods lives livestock living loan loans local located location logic logistical
logistics long longer longstanding look looked looking looks loss losses lost lot loved low loyal
lunch luncheon machinery macroeconomic made main mainland mainly mainstream maintain maintained
maintaining maintenance majesty major make makers makes making man manage managed management
managing mandate mandatory manner manufactures manufacturing many marathon march margins marine
maritime marked market markets marking marks martyrs mass massive masters material materials
mathematics matter matters maximum may mayors meadow mean meaningful meaningless means measure
measures mechanism mechanisms media mediate mediation medical medicine meet meeting meetings meets
member members membership memorandum memorial memory men mention mentioned mentioning mercenaries
merchandise message messages met metallurgy metals metres metropolitan middle might migrant
migrants migration milestone militants military million millions mind minerals minimum mining
minister ministerial ministers ministries ministry minutes mirrors missile missiles mission
missions mistake mistakes mitigate mitigating mitigation mobile mobility mobilizing model
moderated modern modernisation modernization modernize momentum monday monetary money monitor
monitoring month months monument more morning mortgage most mostly motivated motor mountain move
moved movement movements moves moving much multilateral multilateralism multimodal multinational
multiple multipolar museum music muslim muslims must mutual mutually name named namely
nanotechnology narcotics nation national nationalists nationality nationals nations nationwide
natural naturalisation naturally nature navigation navruz nazi nbsp near nearing nearly necessary
necessity need needed needs negotiate negotiated negotiating negotiation negotiations negotiator
negotiators neighbor neighborhood neighboring neighbors neighbour neighbourhood neighbouring
neighbours network networks neutrality never new newly news next night nine nomad nomination
nominee nonproliferation noon nordic normal normalization norms north northeast northern northwest
not note noted nothing noting november novruz now nowruz nuclear number numbers numerous nursery
nutrition oath objective objectives obligations observatory observe observed observing obstacles
obtain obvious obviously occasion occupying ocean oceanic oceans october off offensive offer
offered offering offers office officer officers offices official officially officials often oil
old oldest olympiad olympic olympics once one ones ongoing online only open opened opening openly
opera operating operation operational operations opinion opinions opportunities opportunity
opposed opposite opposition optimistic option options oral orchestra order ordered orderly orders
organisations organise organised organization organizations organize organized oriented original
orphans orthodox other others our out outbreak outcome outcomes outlined outlook output outreach
outside outstanding over overall overcome overcoming overflight overseas oversee oversight owes
own pace pacific package pact paid pain palace pandemic panel panels paper paralympic parliament
parliamentarians parliamentary parliaments part partially participant participants participate
participated participating participation particular particularly parties partner partnering
partners partnership partnerships parts party pass passage passed passenger passing past path
pathway pathways patients patriotic patronage pause pave pavilion pay paying payments peace
peaceful peacefully peacekeepers peacekeeping peninsula pension people peoples per percent
performance period periods permanent persistent person personal personally personnel persons
perspective perspectives persuade pertaining petrochemical pharmaceutical phase philharmonic
philosophy phone photo photos physical pilgrimage pilgrims pilot pilots pioneer pipeline place
placed places placing plan plane planned planning plans plant plants plastic platform platforms
platinum play played players playing plays please pleased pleasure pledged plenary pluralism plus
point pointed points polar police policies policy policymaking political politically politician
politicians politics pollution polytechnic popular population populations populous port portfolio
ports pose posed poses position positions positive positively possess possibility possible post
postal posture potential poverty power powerful powers practical practice practices practitioners
praised prayer predicted premeditated premier preparation preparations preparatory prepare
prepared preparedness preparing presence present presented presenting preservation preserve
preserving presidency president presidential presidents press pressing pressure prevent preventing
prevention previous previously price prices pride primarily primary prime principal principle
principled principles prior priorities priority prison prisoners privacy private privatisation
prize probably probation problem problems procedure procedures proceed proceeding process
processes processing procurement produce produced production productive productivity products
professional professionals profit program programme programmes programs progress progressing
project projects prominent promise promised promising promote promoting promptly propaganda
property proposal proposals proposed prosecution prosecutor prospects prosperity prosperous
protect protected protecting protection protest protocol proud prove proved provide provided
providers provides providing province provinces provision provisions provocations provocative
proxy prudential public publicly published publishing pulse purchase purpose purposes pursue
pursued pursuing push pushing put putting quality quantum quarter queries question questions quick
quickly quite quo quota quoted race racial radio railway raise raised raising rally ramadan range
ransomware rapid rapidly rate rates rather reach reached reaching read readiness ready reaffirm
reaffirmed reaffirming real realise realistic realities reality realization really reason reasons
rebirth rebuild recall recalled receive received receiving recent recently reception reciprocate
recognise recognised recognising recognition recognize recognized recognizes recognizing
recommendations reconciliation reconstruction record recorded recover recovering recovery red
reduce reduced reducing reduction reductions redundant reference referendum referred referring
refinery reflect reflected reflects reform reforms refugee refugees refuse regard regarding
regards regime regimes region regional regions regret regular regularly regulators regulatory
reinforce reinforced reinforcing reiterate reiterated rejected related relation relations
relationship relationships relative relatively release released releases relevant reliable relief
religious relocate relocation rely relying remain remained remaining remains remarkable remarked
remarks remember remembrance removal remove removed removing renaissance renewable renewal renewed
renovated reopen repeat repeated repeatedly replace report reported reportedly reporters reporting
reports represent representative representatives represented representing represents reproductive
republic republican republics request requested requests require required requirements requires
rescue research researchers resettlement residency residential residents resilience resiliency
resilient resistance resolute resolution resolutions resolve resolved resolving resource resources
respect respected respective respectively respects respond responded responding response responses
responsibility responsible responsibly rest restated restoration restore restored restoring
restrictions result resulted results resume resumed resumption retail retaliation retranslated
return returned returning returns revealed revenue reverse review reviewed revised revitalize
revitalized revival reviving rice rich right rightly rights rise rising risk risks road roadmap
robotics robust rockets role root rooted round rounds roundtable route routes royal rubles rule
ruled ruler rules ruling rulings run runs rural sabotage sacred sacrifice safe safeguard safely
safer safety said sail sale sales salute same sanctions sanctuary sanitation satisfaction saturday
save saving saw say saying says scale scaling scan schedule scheduled scheme school schools
science scientific scope scourge sea search seas seat second seconds secretariat secretary section
sector sectors secure securing security see seed seeing seek seeking seeks seems seen segment
seized selected sell semiconductor seminar send sending senior sense sensitive sent separate
separately september series serious seriously seriousness serve served serves service services
serving session sessions set setting settle settled settlement settling seventh several severe
sexual shall shape shaping share shared sharing she shelling shells shelter shield ship ships
short shortest shortly should show showcase showed showing shown shows sick side sidelines sides
siege sign signal signals signatories signature signed significance significant significantly
signing signs silk silver similar simple simply simultaneously since sincere sincerely single site
sites sitting situation six sixth skies skills slightly small smoothly smuggling social socially
societies society socioeconomic software soil solar solid solidarity solution solutions solved
solving some something sometimes soon sought sound source sources south southeast southern
southwest sovereign sovereignty soviet space speak speaking special specialists specialized
specific specifically speculations speech speed spend spending sphere spheres spillovers spirit
spiritual spoke spoken spokesman spokesperson sponsored sport sports spread spring spur square
stabilised stability stabilize stable stadium staff stage stake stakeholders stance stand standard
standards standing stands start started starting state stated statement statements states stations
status stay steadfast steady steel steering step stepping steps stewardship still stimulus
stipulated stock stood stop stopped stopping story strategic strategies strategy streaming street
strength strengthen strengthened strengthening strengthens strengths stress stressed strict strike
strive strong stronger strongly structural structure structures struggle students study
subcommittee subject subjects submarine submission submit submitted subsequent substance
substantial substantially substantive subversion succeed succeeded success successful successfully
such suffering sugar suggest suggested suggestions suitable sum summer summit summits sun sunday
sunset superior supplier supplies supply support supported supporters supporting supports supreme
sure surge surgery surprise surrounding survival survive survived sustain sustainability
sustainable sustained sustaining swiftly sympathy symphony symposium synergy system systemic
systems table tackle tackling take taken takes taking talk talked talking talks tangible tanker
tape target targeted targets tariff tariffs task tasks tax taxation taxpayers tea teaching team
teams technical technological technologies technology telecom telecommunications telephone tell
temporary ten tend tens tension tensions term terms territorial territory terror terrorism
terrorist terrorists text textile textiles texts than thank thanked thanks that thaw the theater
theatre their them theme themselves then there therefore these they thing things think third this
those though thousand thousands threat threaten threatened threatens threats three thrive through
throughout thursday thus ties time timed timely times titled today together told tolerance too
took tool tools top topic topical topics toppled total touch touched tour toured tourism tourist
tourists tournament toward towards town towns track trade trading tradition traditional
traditionally traditions traffic traffickers trafficking tragic train training transactions
transatlantic transcript transfer transferred transferring transformation transit transition
transnational transparency transparent transport transportation travel traveled traveling
travelled travelling treasury treat treaties treaty tremendous trend trends tribunal tribute tried
trilateral trillion trip tripartite trips triumph troika troops truce trucks true truly trust try
trying tsunami tuesday turn turned turning turnover tweeted twinning two type types ultimately
unable unacceptable unconditional under underline underlined underlining undermine underpin
underscore underscored underscores underscoring understand understanding undertake undertaken
undertaking undertook underway unemployment unfortunately unified uniform unilateral unilateralism
unimpeded union unique united units unity universities university unjustified unjustly unlawful
unless unprecedented unprovoked unresolved until unwavering upcoming update updated upgrade
upgraded upgrading upholding upon uranium urbanisation urge urged urgency urgent urging use used
useful using utility utmost vaccination vaccine vaccines valley valuable value valued values
vanguard variety various vast vehicle vehicles verification very vessels veterans veterinary via
viable vibrant vice victims victories victory video videoconference videos view viewpoint views
vigilance villages violate violated violating violation violations violence violent virtual
virtually visa vision visit visited visiting visits vital vocational voice voiced voices volume
volumes volunteer volunteers vote voters voting vowed vulnerabilities vulnerable waiting walk
walks want wanted wants war warm warmly warmth warned warning wars was watch water watershed
waterway wave way ways wealth weapon weapons website wednesday week weeks welcome welcomed
welcomes welcoming welfare well wellbeing went were west western what when where wherever whether
which while who whole whose why wide wider widespread wife wildlife will willing willingness wind
wine wings winter wisdom wish wished wishes with withdraw withdrawal withdrawing withdrew within
without witness witnessed witnessing woman women won wool word words work worked workers working
works world worldwide worsening worship worst worth would wreath writer written wrongfully wrote
yacht year years yes yesterday yet you young your youth zero zionist zone zones zoo
`
  .trim()
  .split(/\s+/);
