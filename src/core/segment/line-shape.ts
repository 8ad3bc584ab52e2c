/** Closing marks may follow a stop; so many UTF-16 units at the end of a line are looked at. */
const END = 12;
/** A paragraph of the text that ends with a stop has so many UTF-16 units at least; shorter ones may be labels. */
const PROSE_MIN = 40;
/** A paragraph this long, in UTF-16 units, is text even without a stop. */
const PROSE_WITHOUT_STOP_MIN = 160;
/** Who speaks in an interview, before a colon, stop or dash; in lower case. */
const SPEAKER = /^(?:[-–—]\s)?(?:pv|phóng viên|hỏi|đáp|q|a|question|answer|reporter|interviewer)\s?[:.–-]\s/;
/** A speaker and what is around it has at most so many UTF-16 units. */
const SPEAKER_MAX = 20;
/** Letters and digits that most words have. The full classes take an engine a hundred times longer to build. */
const COMMON_LETTER = /[\dA-Za-zÀ-ÖØ-öø-ÿẠ-ỹ]/;
/** A link to another article is a line of at most so many UTF-16 units. */
const HEADLINE_MAX = 160;

/** True when `text` ends like a statement; a question does not count, since headlines ask. */
export function endsWithStop(text: string): boolean {
  return /[.!…]["”’»')\]]*$/u.test(text.slice(-END));
}

/** True when `text` has the shape of a paragraph of an article, not of a headline, label or name. */
export function isProse(text: string): boolean {
  if (text.length >= PROSE_WITHOUT_STOP_MIN) return true;
  return text.length >= PROSE_MIN && endsWithStop(text);
}

/** True when `text` has the shape of a headline: short, no stop, no item of a list, and it introduces nothing. */
export function isHeadline(text: string): boolean {
  if (text.length > HEADLINE_MAX || endsWithStop(text)) return false;
  return !/[:;,]$/.test(text) && !/^(?:[-–—*•+]\s|\d{1,3}[.)]\s)/.test(text) && !isLettered(text);
}

/** True when `text` begins with a speaker, as the questions and answers of an interview do: "PV: …", "Q: …", "Ông Minh: …". */
export function isSpoken(text: string): boolean {
  return SPEAKER.test(text.slice(0, SPEAKER_MAX).toLowerCase());
}

/** Returns how many words `text` has; Vietnamese ones are syllables. Counts no further than the length of a headline. */
export function countWords(text: string): number {
  return text
    .slice(0, HEADLINE_MAX)
    .split(/\s+/)
    .filter(word => COMMON_LETTER.test(word) || /[\p{L}\p{N}]/u.test(word)).length;
}

// "a) …", an item of a list.
function isLettered(text: string): boolean {
  return /^.\)\s/su.test(text) && /^\p{L}/u.test(text);
}
