import { anyCase, type FurniturePattern, NAME, TWO_CAPITALS, wholeLine } from '../furniture-pattern.ts';

const JOBS =
  'correspondent|editor|reporter|writer|columnist|journalist|contributor|producer|photographer|novelist|author|fellow'.split(
    '|',
  );
const JOB = `(?:${JOBS.join('|')})`;
const PRONOUN = '(?:He|She|They|His|Her|Their)';

/** What English pages say of the person who wrote an article: below the name at the head, and behind the text. */
export const AUTHOR_LINES: readonly FurniturePattern[] = [
  // "Health reporter, Lotus Post".
  {
    reason: 'byline',
    needs: { capital: true, has: JOBS, max: 80 },
    find: wholeLine(
      `(?=\\p{Lu}.{0,79}$)(?:\\p{Lu}[\\p{L}&-]{0,20} (?:[\\p{L}&-]{1,20} ){0,4})?${anyCase(JOBS.join('|'))}(?:(?:, | at | for | in )(?:the )?(?:\\p{Lu}[\\p{L}.&’'-]{0,20} ?){1,4})?`,
    ),
    where: 'head',
  },
  // "Author By Jane Roe | jroe@post.example | Lotus Post".
  {
    reason: 'byline',
    needs: { begins: ['by ', 'author', 'written by'], has: ['@'] },
    find: wholeLine(
      `(?:${anyCase('author')} )?${anyCase('by|written by')} ${NAME}(?: ?[|,•·/–-]? ?\\S{2,40}@\\S{3,60})(?: ?[|,•·/–-] ?[^|!?]{2,50})?`,
    ),
    where: 'edge',
  },
  // "Jane Roe covers the courts. She has been at the Post since 2009."
  {
    reason: 'byline',
    needs: {
      ...TWO_CAPITALS,
      has: [' covers ', ' writes ', ' reports ', ' is '],
      also: [' he ', ' she ', ' they ', ' his ', ' her ', '@'],
    },
    find: wholeLine(
      `${NAME} (?:covers|writes (?:about|on|for)|reports (?:on|for|from)|is (?:an?|the) [^.!?]{0,80}${JOB}(?!\\p{L}))[^.!?“”"]{2,140}\\. (?:${PRONOUN} (?:is|are|was|were|has|have|joined|previously|lives?|can|studied|grew|latest|first|work|began)(?!\\p{L})|Contact|Reach|Follow|Email)[^“”"]{2,200}`,
    ),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, has: JOBS, also: [' is ', ' are '], max: 240 },
    find: wholeLine(
      `(?=.{1,240}$)${NAME} is (?:an?|the) (?:[\\p{L}-]{2,20} ){0,4}${JOB}(?:,? (?:and [\\p{L} ]{2,40} )?(?:based in|living in|covering|at|for|with)(?!\\p{L})[^“”"!?]{2,160})\\.?`,
    ),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: {
      begins: [
        'writes about',
        'writes on',
        'writing about',
        'writing on',
        'writer ',
        'reporter ',
        'author of ',
      ],
    },
    find: wholeLine(
      `(?:Writ(?:es|ing) (?:about|on)|(?:Writer|Reporter) (?:covering|on)|Author of) [^!?]{3,180}`,
    ),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { begins: ['reach ', 'contact ', 'email ', 'follow ', 'you can '], has: ['@', ' on '] },
    find: wholeLine(
      String.raw`(?:You can )?${anyCase('reach|contact|email|follow')} (?:him|her|them|me|(?:${NAME})) (?:(?:at|via) \S{2,40}@\S{3,60}|on (?:Twitter|X|Bluesky|Instagram|LinkedIn|Threads)(?:[ :,(]{0,3}(?:at )?@\S{2,30})?)(?: (?:or|and) [^!?]{0,40}@\S{2,40})?\.?`,
    ),
    where: 'tail',
  },
  // Under the button of a recording.
  {
    reason: 'caption',
    needs: { has: JOBS, ends: [' reports.', ' has the story.', ' has more.', ' reports', ' has more'] },
    find: wholeLine(`[\\p{L} '’.-]{0,60}${JOB} ${NAME} (?:reports|has the story|has more)\\.?`),
  },
  // "Roe reported from Hanoi. Lotus Post writer John Doe in Hue contributed."
  {
    reason: 'credit',
    needs: { capital: true, has: [' reported from '], max: 300 },
    find: wholeLine(
      `(?=.{1,300}$)(?:${NAME}|\\p{Lu}[\\p{L}’'-]{1,20}) reported from \\p{Lu}[^.!?“”"]{2,80}\\.(?: [^!?“”"]{3,180} contributed(?: to this (?:report|story))?\\.)|(?=.{1,300}$)${NAME} reported from \\p{Lu}[^.!?“”"]{2,60}\\.`,
    ),
    where: 'tail',
  },
];
