/** What HTML's elements mean for reading: which break a line of text, which are never words of it. */

/** Elements that begin and end a block of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section " +
    "summary table tbody td tfoot th thead title tr ul"
  ).split(" "),
);

/** Elements whose content is never words of the page: programs, styles, fallbacks, controls. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas datalist iframe map math noembed noframes noscript object progress script select " +
    "style svg template textarea video"
  ).split(" "),
);

/** Elements without content and without an end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);
