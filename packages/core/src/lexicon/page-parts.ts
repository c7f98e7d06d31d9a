/**
 * Names by which pages mark their parts, in `class`, `id` and `role`, as single words ("share-bar" is "share", "bar").
 * A part with a furniture word is no article text, unless an article word stands beside it.
 */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    "ad ads adsbox advert advertise advertisement advertising adverts adv banner banners bookmark breadcrumb " +
    "breadcrumbs byline caption captions carousel comment comments commentlist consent cookie cookies copyright " +
    "crumbs dfp disclaimer disqus dropdown embed feedback figcaption follow footer footnav gallery gdpr hidden infobox " +
    "jumplinks login masthead megamenu menu meta metadata modal more mostread most nav navbar navigation newsletter " +
    "noprint offcanvas outbrain overlay pager pagination paywall photocaption popular popup print printonly promo promoted promotion rating " +
    "readmore recirc recirculation recommend recommendation recommendations recommended register related " +
    "relatednews search share sharebar sharing sharedaddy sidebar sidebars signup sitemap skip slider social socials sponsor " +
    "sponsored subscribe subscription suggested suggestions syndication tag tags taboola teaser ticker toc toolbar tools " +
    "topbar trending tweet userinfo utility viewcount views widget widgets wp-caption"
  ).split(" "),
);

export const ARTICLE_NAMES: ReadonlySet<string> = new Set(
  (
    "article articlebody articlecontent articletext blogpost body bodycopy content contentbody entry fulltext hentry " +
    "main maincontent newsbody newscontent newstext page post postbody postcontent pressrelease story storybody " +
    "storytext text textbody wrapper container layout"
  ).split(" "),
);

/** Names that hold although an article word stands beside them: "article-comments", "post-tags", "content-sidebar". */
export const STRONG_FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    "ads advert advertisement banner breadcrumb breadcrumbs byline caption comment comments consent cookie cookies disqus footer " +
    "gallery mostread meta metadata nav navbar navigation newsletter outbrain pagination paywall popular promo recommended related share sharing " +
    "sidebar social subscribe subscription taboola tag tags teaser tools trending widget"
  ).split(" "),
);

export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  (
    "alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search searchbox tablist " +
    "toolbar tooltip"
  ).split(" "),
);

/** What `hidden` parts are called whose words only screen readers speak. */
export const HIDDEN_NAMES: ReadonlySet<string> = new Set(
  "assistive hide offscreen screenreader sr srOnly sronly visuallyhidden".split(" "),
);
