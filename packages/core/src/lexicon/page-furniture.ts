/**
 * The words by which lines of a page show that they are furniture and no part of the article: headings over lists of
 * other reports, share and subscribe lines, counters, legal lines, sign-offs. Patterns see one line with white space
 * folded and signs at its ends taken off (`bareLine`); none of them names an outlet or a page.
 */

/** A heading over a list of other things: "Read also", "Latest news", "Most read", "Comments (3)", "Tags". */
export const LIST_HEADINGS: readonly RegExp[] = [
  /^(?:read|see|watch|view|learn|discover|check) (?:also|more|next|further|related|other|out|all)(?: (?:on|from|about|in|at|the|this|these|our|news|stories|articles|topic|topics|headlines|related|other)){0,4}$/i,
  /^(?:also (?:read|see|on|in)|further reading|must reads?|don['’]t miss|in case you missed it|in other news|see also)\b.{0,25}$/i,
  /^more (?:on|from|about|in|by|like|news|stories|articles|headlines|posts|videos|to|topics|materials|for)\b.{0,30}$/i,
  /^related(?: (?:news|stor(?:y|ies)|articles?|posts?|contents?|topics?|links?|materials?|coverage|reading|videos?|items?|publications?|documents?|tags?|information|pages?|events?|reports?|headlines?))?$/i,
  /^(?:recommended|suggested|selected|featured|similar|sponsored|promoted|partner)(?: (?:for you|reading|news|stories|articles|posts|content|contents|videos|materials|publications|links|by))*$/i,
  /^you (?:may|might|will|could) (?:also )?(?:like|enjoy|love|be interested in|have missed|want to read).{0,10}$/i,
  /^(?:the |our |today['’]s )?(?:latest|recent|top|breaking|other|main|popular|trending|all|hot|last|new|key|daily|world|local|current|more)(?: (?:the|from|in|of|world|video|photo|political|our|related|important|top))* (?:news|stor(?:y|ies)|articles?|headlines?|posts?|videos?|updates?|topics?|publications?|materials?|events?|photos?|releases?|reports?|comments?|entries|galleries|feeds?)(?: (?:feed|by|from|in|on|today|now).{0,20})?$/i,
  /^(?:the )?most (?:read|viewed|popular|shared|commented|watched|recent|discussed|emailed|clicked|visited|listened|important)(?: .{0,20})?$/i,
  /^(?:trending|popular|headlines|newsfeed|news ?(?:feed|line|wire|ticker|archive|of the day|in brief|list)|latest|editor['’]?s['’]? (?:choice|picks?|selection)|what to read next|up next|on (?:this|the|the same) (?:topic|subject|theme)|in this (?:section|topic|story|article)|top stories|up to the minute|news by topic)(?: (?:now|today|this week|news|on .{1,20}))?$/i,
  /^(?:next|previous|prev|older|newer)(?: (?:article|story|post|news|page|posts|articles))?$/i,
  /^(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|review).{0,20}$/i,
  /^(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?)(?: \(?\d+\)?)?(?: (?:on|to) .{1,60})?$/i,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|themes?|labels?)$/i,
  /^(?:photo|picture|image|video|media) (?:galler(?:y|ies)|of the day)$/i,
  /^(?:about (?:the )?(?:author|us)|contacts?|sections?|categories|archives?|calendar|currency|exchange rates?|weather|search results|quick links|useful links|site ?map|navigation|partners|our projects|special (?:projects|reports?))$/i,
];

/** Furniture that says on one line what it lists: "Read also: Ferry opens", "Tags: ferry, port", "Related: …". */
export const INLINE_FURNITURE: readonly RegExp[] = [
  /^(?:(?:read|see|watch|view) (?:also|more|related)|also read|related(?: (?:news|story|stories|article|articles))?|more on this|don['’]t miss|must read|recommended|up next|read next)\s*(?:[:|>»→]|[–—-]{1,2} )\s*\S/i,
  /^(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|hashtags?|labels?)\s*[:|]\s*\S/i,
  /^(?:#[\p{L}\d_]+[\s,]*)+$/u,
];

/** Words that buttons and bars are made of: a line of nothing else is one. */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  (
    "a aa accept account add advertisement advertising all amp and app apple back bigger blog bluesky bookmark by close comment comments " +
    "contact contacts copied copy decrease default download dzen e-mail email english en facebook fb feed flipboard follow " +
    "font gmail google home html in increase instagram larger like link linkedin listen loading log login menu " +
    "messenger mobile more next odnoklassniki ok on open pdf pinterest play pocket post prev previous print privacy px " +
    "q reader reddit register report reset rss save search send settings share shared shares sign site size sitemap skip skype " +
    "small smaller subscribe telegram text the threads tiktok to top translate tumblr tweet twitter up url version via viber video " +
    "vk vkontakte watch wechat weibo whatsapp x xing youtube zen zoom page toggle navigation content main story article this"
  ).split(" "),
);

/** Whole lines that are widgets: share and subscribe lines, counters, notices, legal lines. */
export const WIDGET_LINES: readonly RegExp[] = [
  /^share (?:this|on|via|with|the|it|article|page|story|link|to)\b.{0,60}$/i,
  /^(?:follow|join|find|like|visit|watch|read) (?:us|our)\b.{0,80}$/i,
  /^(?:subscribe|sign up|sign in|log ?in|register|join|enter your e-?mail|get (?:the|our|all|daily|breaking)|download (?:the|our)|stay (?:tuned|informed|connected|up to date)|be the first|receive|never miss|turn on notifications|click here|tap here|choose|want (?:more|to)|support (?:us|our))\b(?!.*\b(?:he|she|they|said|president|minister)\b).{0,110}$/i,
  /^(?:reading time|read time|time to read|estimated reading)\b.{0,25}$/i,
  /^(?:(?:less than )?(?:a|\d{1,3})[ -]?(?:min|mins|minute|minutes|sec|seconds)\.?(?:ute)?s?)(?: (?:read|to read|reading|of reading|video|listen|watch))?$/i,
  /^(?:views?|hits?|reads?|shares?|comments?|likes?|visits?|viewed|read|number of views|page views)\s*[:(]?\s*\d[\d\s.,]*[km]?\)?(?: times)?$/i,
  /^\d[\d\s.,]*[km]?\s*(?:views?|hits?|comments?|shares?|reads?|likes?|people read this|times read|reactions?|followers?)$/i,
  /(?:^|\s)(?:©|\(c\)) ?\S|^copyright\b|\ball rights reserved\b/i,
  /\b(?:we|site|website|page|portal) uses? cookies\b|\bcookies? (?:policy|settings|preferences|notice|consent)\b|\baccept (?:all )?cookies\b|\buse of cookies\b/i,
  /^(?:privacy (?:policy|notice|statement)|terms (?:of|and) (?:use|service|conditions)|contact us|about us|advertis(?:e|ing)(?: (?:with|on) .{1,20})?|sponsored|advertisement|promoted|disclaimer|legal notice|imprint|impressum|site ?map|rss feeds?|mobile version|full version|help|faq|careers|press ?room|feedback)$/i,
  /^(?:skip to|back to|go to|return to|jump to|scroll to|view all|see all|show (?:more|all|less)|load more|all (?:news|articles|stories|posts|comments|headlines|topics)|full (?:story|text|list)|continue reading|read (?:full|the full|the rest|in|more)|expand|collapse|print (?:this|version|page|article)|send (?:to|by)|e-?mail (?:this|to)|text size|font size|listen to|add to|report (?:a|an) (?:typo|error|mistake)|toggle|log ?out|my account)\b.{0,50}$/i,
  /\bctrl\s*\+\s*enter\b/i,
  /\b(?:when|while|if|in case of) (?:using|quoting|reprinting|copying|reproducing|re-?publishing|use of|full or partial)\b.{0,120}\b(?:link|reference|hyperlink|source|attribution|permission)\b/i,
  /\b(?:reproduction|republication|copying|reprinting|redistribution|use)\b.{0,60}\b(?:materials?|content|text|articles?|information)\b.{0,80}\b(?:prohibited|permitted|permission|allowed|forbidden|only with|without|hyperlink|is required|reference)\b/i,
  /^(?:this (?:work|article|text|content|page|material) is |content is |text is |unless (?:otherwise|noted).{0,40})?(?:available under|licen[cs]ed under|published under|released under|licen[cs]e\s*:|creative commons|cc[ -]by|public domain)\b.{0,120}$/i,
  /^(?:photo|photos|image|images|picture|pictures|video|illustration|file photo|archive photo|screenshot|graphic)s?(?: (?:by|credits?|courtesy(?: of)?|source))?\s*[:©/].{0,80}$/i,
  /^(?:(?:high|low)[ -]resolution )?(?:images?|photos?|pictures?|videos?) (?:can|may) be (?:downloaded|found|viewed)\b.{0,60}$/i,
  /^an? (?:high|low)[ -]resolution (?:image|photo|picture)\b.{0,60}$/i,
  /^(?:home|main|main page|start|homepage)\s*[>»›/|→]\s*\S.{0,100}$/i,
  /^(?:[\p{L}'’&.-]+(?: [\p{L}'’&.-]+){0,2}\s*[|•·>»›/]\s*){2,}\S.{0,40}$/u,
  /^(?:[+\u002d\u2212]?\d{1,2}\s*°\s*[cf]?|.{2,25}[+\u002d\u2212 ]\d{1,2}\s*°\s*[cf]?)$/i,
  /^(?:usd|eur|rub|gbp|cny|jpy|chf|brent|gold|bitcoin)\b[\s:/\d.,+%-]+$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\S+@\S+\.\p{L}{2,}$/u,
  /^(?:tel|phone|fax|e-?mail|address|telephone|editorial office|editor-in-chief|founder)s?\.?\s*:.{0,100}$/i,
];

/** "By Lira Ostan", "Author: L. Ostan", "Reported by Lira Ostan; edited by Per Lind". The name is in group 1. */
export const BYLINE =
  /^(?:(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Tt]ext by)\s*:?|(?:[Aa]uthors?|[Rr]eporter|[Cc]orrespondent|[Ww]riters?)\s*:)\s*((?:\p{Lu}[\p{L}.'’-]*\s?(?:(?:and|&|,|de|van|von|al|bin|in)\s)*){1,8})(?:[|,;•–-].{0,60})?$/u;

/** Head lines that name the issuing office or whom the text is to be attributed to, or number the paper. */
export const ISSUING_LINES: readonly RegExp[] = [
  /^(?:from )?(?:the )?(?:press )?office of (?:the )?[\p{L}\p{M}'’&, -]{3,70}$/iu,
  /^(?:the )?(?:below|above|following)(?: [\p{L}’'-]+){0,6} (?:is|are|was|were|may be|can be|should be) (?:attributable|attributed) to .{3,120}$/iu,
  /^[\p{L}.'’ -]{4,50}, (?:[\p{L}'’ ]{0,40})?(?:spokesperson|spokesman|spokeswoman|press secretary|secretary of state)$/iu,
  /^(?:for immediate release|embargoed?\b.{0,60}|press release|media release|news release|media note|media advisory|press statement|begin text|end text|text of (?:the )?(?:statement|letter|remarks)|unofficial translation|as delivered|as prepared for delivery|check against delivery|official news|archived content)\.?$/i,
  /^[a-z]{1,4}\s?[-–]\s?\d{1,6}[a-z]?$/i,
  /^\d{4}(?:-\d{1,3}){2,8}$/,
  /^(?:(?:press|media|news) release |release |ref(?:erence)?|document |statement )?(?:no\.?|nr\.?|number|№|#)\s*:?\s*[\d/.-]{1,12}(?: ?[/-] ?\d{2,4})?$/i,
  /^(?:spanish|french|russian|arabic|chinese|english|german|ukrainian|kazakh|uzbek|azerbaijani|portuguese|kyrgyz|tajik|turkish) (?:version|translation|text)$/i,
];

/** Lines after the text: whom to ask, the end. */
export const CLOSING_LINES: readonly RegExp[] = [
  /^for (?:(?:any|all|more|further|additional|press|media|general|other|and|or) )*(?:information|inquiries|enquiries|queries|details|questions)\b.{0,160}$/i,
  /^(?:press|media) (?:contacts?|inquiries|enquiries|office|service|relations)\b.{0,120}$/i,
  /^(?:the )?end(?:s|ed)?(?: of)?(?: (?:text|item|transcript|statement|release|document))?\.?$/i,
  /^(?:source|via|original|first published)\s*:\s*\S.{0,80}$/i,
  /^(?:note to editors?|notes? for editors?|background note)s?\.?$/i,
];

/** Words in capitals that a closing signature of an official body has: "MINISTRY OF LAW". */
export const ISSUER_WORDS =
  /\b(?:ministry|ministries|office|department|embassy|government|secretariat|council|agency|commission|committee|parliament|presidency|mission|chancellery|administration|service|directorate|bureau|cabinet|authority|delegation)\b/i;

/** What follows a headline to say what the page holds: "… in Velma VIDEO", "(PHOTOS)", "/UPDATE/". */
export const HEADLINE_TAG =
  /(?:\s+|^)[-–—|/[({]*\s*(?:VIDEOS?|PHOTOS?|PHOTO ?SESSION|PHOTO\s*\/\s*VIDEO|UPDATED?(?: ?\d)?|UPD|LIVE|EXCLUSIVE|AUDIO|GALLERY|INFOGRAPHICS?|TEXT|MAPS?|ADDED|REFRESHED|BREAKING|URGENT|CORRECTED)[\s\])}/|-]*$/u;
export const HEADLINE_TAG_IN_BRACKETS =
  /\s*[([{]\s*(?:videos?|photos?|updated?|live|exclusive|audio|gallery|infographics?|added|photo ?session|[+/,& ]|and)+\s*[)\]}]\s*$/i;
export const HEADLINE_TAG_BEFORE =
  /^(?:VIDEO|PHOTOS?|UPDATED?|LIVE|EXCLUSIVE|BREAKING(?: NEWS)?|URGENT|CORRECTED|WATCH)\s*[:|–—-]+\s+/u;

/** A word of an outlet's name or of the line under it: "State News Agency", "Velm Herald", "Official website". */
export const MASTHEAD_WORD =
  /\b(?:news ?agency|information agency|press agency|telegraph agency|agency|times|herald|tribune|gazette|daily|weekly|journal|observer|chronicle|mirror|telegraph|broadcasting|radio|television|tv|newspaper|news network|newswire|official (?:web)?site|official web ?(?:site|page|portal)|web ?portal|information portal|news portal|press service)\b/i;
/** An official body as the first line of its own page: "Ministry of Foreign Affairs of Norvania". */
export const OFFICIAL_MASTHEAD =
  /^(?:the )?(?:federal |state |national )?(?:ministry|embassy|government|presidency|parliament|cabinet|permanent mission|chancellery|administration|department|office of the (?:president|prime minister|secretary-general|governor))\b/i;
export const OFFICIAL_SITE =
  /^(?:the )?official (?:internet )?(?:web ?)?(?:site|page|portal|resource|website)(?: of .{3,60})?$/i;
