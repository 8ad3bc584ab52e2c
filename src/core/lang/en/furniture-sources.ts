import {
  anyCase,
  BEFORE_CREDIT,
  CLOSE,
  CREDIT,
  CREDIT_IN_BRACKETS,
  DIGITS,
  type FurniturePattern,
  lineEnd,
  NAME,
  NAMED_VALUE,
  OPEN,
  TWO_CAPITALS,
  wholeLine,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';

const PHOTO = anyCase(
  'photo|photos|file photo|photograph|photographs|image|images|picture|pictures|graphic|graphics|illustration|infographic|photographer|photo credit|image credit|picture credit|credit',
);
const CLIP = anyCase('clip|watch|map|screenshot|cartoon|video');
const CLIP_KEYS = 'clip|watch|map|screenshot|cartoon|video'.split('|');
const PHOTO_KEYS = 'photo|file photo|image|picture|graphic|illustration|infographic|credit'.split('|');
/** A name of at most five words: "Source: Kyiv Wins Big, Says Aide" and "Credit: Where It Went" are headings. */
const NAME_LIKE = `(?!(?:How|Why|Where|What|When|Who|A|An) )(?=\\S+(?: \\S+){0,4}$)${NAMED_VALUE}`;
const AGENCIES =
  'Reuters|REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|EFE|TASS|Tass|Xinhua|Agencies|VNA|VNS|VNA/VNS|VGP|Kyodo|Yonhap|Bloomberg|Getty Images|Getty|Alamy|Shutterstock|Anadolu|IANS|PTI|Bernama|ANTARA'.split(
    '|',
  );
const AGENCY = `(?:${AGENCIES.join('|')})`;
const NAMES = `${NAME}(?:(?:, and |, | and | & )${NAME}){0,4}`;
const JOBS =
  'correspondent|editor|reporter|writer|columnist|journalist|contributor|producer|photographer|bureau chief|news|staff|desk'.split(
    '|',
  );
const JOB = `${anyCase(JOBS.join('|'))}s?`;
const JOB_ENDS = JOBS.flatMap(job => [job, `${job}s`]);

/** What an English page says of its pictures, its sources and its authors. */
export const SOURCE_LINES: readonly FurniturePattern[] = [
  {
    reason: 'credit',
    needs: { names: [...AGENCIES, 'Associated Press', 'Agence France-Presse'], max: 40 },
    find: wholeLine(
      `${OPEN}[–—-]?\\s?(?:[Ww]ith )?(?:${AGENCY}|The Associated Press|Associated Press|Agence France-Presse|Agencies)${CLOSE}`,
    ),
  },
  // Captions and their credits.
  {
    reason: 'caption',
    needs: { begins: [...PHOTO_KEYS, ...CLIP_KEYS], has: [':', '|', ' by', ' courtesy of', ' via'] },
    find: wholeLine(
      `${OPEN}(?:(?:${PHOTO})(?: by| courtesy of|:| courtesy:| via) ?${NAME_LIKE}|${CLIP} ?[:|] ?(?!How|Why)${NAMED_VALUE}|${anyCase('video|clip|map')} by ${NAMES})${CLOSE}`,
    ),
  },
  {
    reason: 'caption',
    needs: { begins: ['file '] },
    find: wholeLine(String.raw`(?:FILE PHOTO|File photo|FILE IMAGE|FILE PICTURE)\s?[:–-]\s?.{3,400}`),
  },
  { reason: 'caption', needs: { begins: ['file'] }, find: wholeLine('FILE ?[-–—] .{3,400}') },
  {
    reason: 'caption',
    needs: { begins: ['image '] },
    find: wholeLineInAnyCase(String.raw`image (?:source|caption|copyright)[,:]\s?.{2,300}`),
  },
  {
    reason: 'caption',
    needs: { begins: ['illustrati', 'file ', 'stock '] },
    find: wholeLineInAnyCase(
      String.raw`[[(]?(?:illustrative|illustration|file|stock) (?:photo|image|picture)s?[.)\]]{0,2}(?: source: [^.!?]{2,60})?`,
    ),
  },
  {
    reason: 'caption',
    needs: { has: PHOTO_KEYS, also: [':', '/', ' by', ' courtesy'] },
    find: lineEnd(`${BEFORE_CREDIT}${PHOTO}(?: by|:| courtesy of| courtesy:|/) ?${CREDIT}`),
  },
  {
    reason: 'caption',
    needs: { has: PHOTO_KEYS, also: ['(', '['] },
    find: lineEnd(`[(\\[]${PHOTO}(?: by|:| courtesy of|/) ?${CREDIT_IN_BRACKETS}\\.?`),
  },
  {
    reason: 'caption',
    needs: { has: ['source:'] },
    find: lineEnd(`${BEFORE_CREDIT}${anyCase('source')}: ?${CREDIT}`),
    where: 'before-text',
  },
  // "… REUTERS/Jane Roe", "… (AP Photo/Jane Roe, File)", "… — VNA/VNS Photo Hoang Hai".
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: ['/', 'photo'] },
    find: lineEnd(
      `(?:[.!?)”"…]|\\s[/–—])\\s?[(\\[]?${AGENCY}(?:\\s?/\\s?| [Pp]hotos?(?: by)?(?:\\s?/\\s?|\\s))\\p{Lu}[\\p{L}.'’ -]{1,40}(?:[,/] ?[\\p{L} ]{2,20})?[)\\]]?`,
    ),
  },
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: ['photo'] },
    find: lineEnd(`[.!?)”"…]\\s[(\\[]?${AGENCY} [Pp]hotos?[)\\]]?`),
  },
  {
    reason: 'caption',
    needs: { names: ['Getty', 'Shutterstock', 'Alamy'] },
    find: lineEnd('(?:[.!?)”"…]\\s|\\s?/\\s?)[(\\[]?(?:Getty(?: Images)?|Shutterstock|Alamy)[)\\]]?'),
  },
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: ['/'] },
    find: lineEnd(`[.!?)”"…]\\s${NAME}\\s?/\\s?${AGENCY}`),
  },
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: [' via '] },
    find: lineEnd(`[.!?)”"…]\\s[\\p{L} /.-]{2,60} via ${AGENCY}`),
  },
  { reason: 'caption', needs: { has: ['©'] }, find: lineEnd('[.!?)”"…]\\s?© ?\\p{Lu}[\\p{L} /.-]{1,40}') },
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: ['photo'], max: 40 },
    find: wholeLine(`(?:${AGENCY} (?:[Ff]ile )?[Pp]hotos?|[Pp]hotos? ${AGENCY})`),
  },
  {
    reason: 'caption',
    needs: { names: AGENCIES, ends: [']'] },
    find: lineEnd(`\\s\\[(?:[Ff]ile: )?(?:[\\p{L} .-]{2,40}/)?${AGENCY}\\]`),
    where: 'before-text',
  },
  // A caption's date, and an agency. Captions are in the present tense; an article's last sentence is not.
  {
    reason: 'caption',
    needs: { names: AGENCIES, has: DIGITS.map(digit => `${digit}. `) },
    find: lineEnd(
      `(?<=\\d{4}\\. )(?<!(?: said| told| announced| added| reported| was| were| had|’s|'s)(?!\\p{L}).{0,300})[(\\[]?${AGENCY}[)\\]]?`,
    ),
    where: 'before-text',
  },
  // Who else worked on it, and where it comes from.
  {
    reason: 'credit',
    needs: {
      begins: [
        'reporting by',
        'additional reporting by',
        'with reporting by',
        'editing by',
        'writing by',
        'edited by',
        'compiled by',
        'translated by',
      ],
    },
    find: wholeLine(
      `[(\\[]?${anyCase('reporting by|additional reporting by|with reporting by|editing by|writing by|edited by|compiled by|translated by')}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|in|and|by|the|for|at|with|editing|writing|reporting|additional|compiled|translated)[,;]?){1,40}[.)\\]]{0,2}`,
    ),
  },
  {
    reason: 'credit',
    needs: { has: ['contributed'] },
    find: wholeLineInAnyCase(
      String.raw`(?:[\p{L}.'’ ,-]{3,120} )contributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?`,
    ),
  },
  {
    reason: 'credit',
    needs: { begins: ['with ', 'compiled from', 'based on report'] },
    find: wholeLineInAnyCase(
      String.raw`(?:with (?:inputs?|reporting|additional reporting|material|files) (?:from|by)|compiled from|based on reports? (?:from|by)) [^.!?…:,]{3,60}\.?`,
    ),
  },
  {
    reason: 'credit',
    needs: { begins: ['source', 'via'], has: [':'] },
    find: wholeLine(`${OPEN}${anyCase('source|sources|via')}: ?(?:https?:\\S{4,300}|${NAME_LIKE})${CLOSE}`),
  },
  {
    reason: 'credit',
    needs: {
      begins: ['ap ', 'afp ', 'reuters ', 'associated press', 'agence france', 'this ', 'read the '],
      has: ['contributed', 'published', 'appeared', 'article', 'story'],
    },
    find: wholeLine(
      String.raw`(?:AP|AFP|Reuters|Associated Press|Agence France-Presse) (?:writers?|journalists?|reporters?|staff) [^!?…]{3,120} contributed\.?|This (?:article|story|piece) (?:was )?(?:originally |first )(?:published|appeared) (?:in|on|by|at) [^!?…]{2,80}|Read the (?:original|full) (?:article|story)[^.!?…]{0,40}`,
    ),
  },
  // Who wrote it.
  {
    reason: 'byline',
    needs: {
      begins: [
        'by ',
        'written by',
        'story by',
        'words by',
        'report by',
        'reported by',
        'analysis by',
        'opinion by',
      ],
    },
    find: wholeLine(
      `(?:${anyCase('by|written by|story by|words by|report by|reported by|analysis by|opinion by')}) (?:${NAMES}|(?:[Aa] |[Oo]ur |[Tt]he )?(?:(?:\\p{Lu}[\\p{L}-]{0,20}|[Ss]taff|(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter)s?|[Aa]gencies)(?: |(?=$|[,|]))){1,4})(?: ?(?:,|\\||and| in |–|-|/) ?[^.!?…]{2,80})?`,
    ),
    where: 'edge',
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, ends: JOB_ENDS },
    find: wholeLine(`${NAMES} ?[,|/–-] (?:(?:\\p{Lu}[\\p{L}&.-]{0,20}|in|of|and|for|the) ){0,5}${JOB}`),
    where: 'head',
  },
  {
    reason: 'byline',
    needs: { begins: ['reporter', 'author', 'writer', 'words', 'text', 'story'], has: [':', '|'] },
    find: wholeLine(`(?:${anyCase('reporter|author|writer|words|text|story')}) ?[:|] ?${NAMES}`),
    where: 'edge',
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, has: [' in ', ' and agencies'] },
    find: wholeLine(`${NAMES} (?:in \\p{Lu}[\\p{L}. ]{1,30}|and agencies)`),
    where: 'head',
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, names: AGENCIES },
    find: wholeLine(`${NAME}(?:, | / ?| \\| )${AGENCY}`),
    where: 'edge',
  },
  {
    reason: 'byline',
    needs: { begins: ['staff ', 'news ', 'web desk', 'online desk'], max: 30 },
    find: wholeLineInAnyCase(
      `staff (?:writer|reporter|correspondent)s?|(?:news|web|online) desk|news agencies`,
    ),
    where: 'edge',
  },
  {
    reason: 'byline',
    needs: TWO_CAPITALS,
    find: wholeLine(`(?!(?:The|A|An|In|On|To|For|And|But|How|Why|What|No|If) )${NAMES}`),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { capital: true, has: [' is ', ' are ', ' was '], also: JOBS },
    find: wholeLine(
      `(?:${NAME}|The (?:writer|author)) (?:is|are|was) (?:an?|the) .{0,80}${JOB}(?!\\p{L}).{0,20} (?:for|at|with|based|covering) .{2,80}`,
    ),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { begins: ['contact', 'email', 'e-mail', 'write to'], has: ['@'] },
    find: wholeLineInAnyCase(
      String.raw`(?:contact|e-?mail|write to) (?:the (?:reporter|writer|author)|[\p{L} .]{2,40}) (?:at|:) ?\S{2,40}@\S{3,60}`,
    ),
    where: 'tail',
  },
];
