/** Paragraphs of an English page that are not part of the article. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:photo|file photo|image|picture|video|graphic|illustration|source|credit)s?\s*(?:by|:|credit:)\s*.{0,80}$/iu,
  /[.)]\s*\(?\s*(?:file )?(?:photo|image|picture|graphic)\s*(?:by|:)\s*[^.]{1,60}\.?\)?$/iu,
  /^(?:follow|like|find) us on\b/iu,
  /^(?:sign up|subscribe|register)\b.{0,120}(?:newsletter|alerts?|updates?|inbox|subscri|daily|free|channel)/iu,
  /^(?:share|share this|share this article|share this story|share on .{1,40}|copy link|print|email this|save|comments?|leave a comment|advertisement|back to top)\W*$/iu,
  /^download (?:our|the) .{0,40}app\b/iu,
  /^\d{1,2}[\s-]min(?:ute)?s?[\s-]read$/iu,
  /^(?:reading time|estimated reading time)\s*:/iu,
  /^(?:tags?|topics?|keywords?|filed under)\s*:/iu,
  /^(?:[Bb]y|BY|(?:[Aa]dditional )?[Rr]eporting by|[Ee]diting by|[Ww]ritten by)\s+\p{Lu}[\p{L}.'’-]+(?:(?:,? and |, | )\p{Lu}[\p{L}.'’-]+){0,8}(?:[;|,].{0,80})?\.?$/u,
  /^(?:©|copyright\b)/iu,
  /^(?:our standards|all rights reserved)\b/iu,
];

/** Headings over lists of other articles. */
export const FURNITURE_HEADINGS: readonly RegExp[] = [
  /^(?:>+\s*)?(?:related(?: (?:stories|story|articles?|news|coverage|topics|reading))?|read (?:more|also|next)|more (?:stories|news|from .{1,40}|on this (?:story|topic))|you (?:may|might) also like|most (?:read|popular|viewed)|recommended(?: stories)?|see also|also read|trending(?: now)?)\s*:?$/iu,
];
