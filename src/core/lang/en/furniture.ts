import { anyCase, type FurniturePattern, wholeLine, wholeLineInAnyCase } from '../furniture-pattern.ts';
import { AUTHOR_LINES } from './furniture-authors.ts';
import { PROMPT_LINES } from './furniture-prompts.ts';
import { SOURCE_LINES } from './furniture-sources.ts';
import { TIME_AND_MENU_LINES } from './furniture-times.ts';
import { WIDGET_LINES } from './furniture-widgets.ts';

/** Paragraphs of an English page that are not part of the article; the first that matches says why. */
export const FURNITURE: readonly FurniturePattern[] = [
  // "READ MORE: …": one other article in the line.
  {
    reason: 'related',
    needs: {
      begins: ['read', 'also read', 'see ', 'related', 'watch more', 'further reading', 'more'],
      has: [':', '|', '–'],
    },
    find: wholeLine(
      `(?:${anyCase('read more|read also|also read|read next|see also|related|related story|related article|watch more|see more|further reading')}|MORE|READ|Read) ?[:|–] ?(?=[\\p{Lu}\\d‘“'"])[^\\n]{3,200}(?<!\\.)`,
    ),
  },
  ...SOURCE_LINES,
  ...TIME_AND_MENU_LINES,
  ...PROMPT_LINES,
  ...WIDGET_LINES,
  ...AUTHOR_LINES,
];

/** Headings over lists of other articles. */
export const FURNITURE_HEADINGS: readonly FurniturePattern[] = [
  {
    reason: 'related',
    needs: {
      begins: [
        'read',
        'more',
        'related',
        'you ',
        'most ',
        'recommended',
        'see also',
        'also ',
        'trending',
        'what to read',
        'up next',
        'editor',
        "don't miss",
        'don’t miss',
        'dont miss',
        'must',
        'watch more',
        'explore more',
        'latest ',
        'top stories',
        'popular',
        'story highlights',
        'in other news',
        'further reading',
      ],
      max: 100,
    },
    find: wholeLineInAnyCase(
      String.raw`(?:read more (?:about|on) [^.!?…,]{2,60}|more like this|related(?: (?:stories|story|articles?|news|coverage|topics|reading|content|posts))?|read (?:more|also|next)|more (?:stories|news|(?:from|in) [^.!?…,]{1,40}|on this (?:story|topic)|to read)|you (?:may|might) also like|most (?:read|popular|viewed|shared)|recommended(?: (?:stories|reading|for you))?|see also|also read|trending(?: now| stories)?|what to read next|up next|editor[’']?s['’]? (?:picks|choice)|don[’']?t miss|must[- ]reads?|watch more|explore more(?: on these topics)?|latest (?:news|stories|headlines)|(?:top|popular) stories|story highlights|read full story|also on [^.!?…,]{2,40}|more (?:from|in) this section|in other news|further reading|popular(?: now)?)\s*:?`,
      ['related', 'related stories', 'related articles', 'read more', 'most read', 'you may also like'],
    ),
  },
];
