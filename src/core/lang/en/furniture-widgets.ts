import { DIGITS, type FurniturePattern, oneOf, wholeLineInAnyCase } from '../furniture-pattern.ts';

const BUTTONS =
  'share|tweet|email|e-mail|mail|mailto|mail to|print|save|comment|comments|copy link|copy|link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|bluesky|threads|flipboard|pinterest|instagram|youtube|rss'.split(
    '|',
  );
const BUTTON = `(?:${BUTTONS.join('|')})`;
const LEGAL_LINKS =
  'legal|terms of use|terms of service|terms and conditions|terms|privacy policy|privacy notice|privacy|cookie policy|cookies|contact us|about us|accessibility|careers|advertise with us|advertise|help|sitemap'.split(
    '|',
  );
const LEGAL_LINK = `(?:${LEGAL_LINKS.join('|')})`;
const LANGUAGE_NAMES = '(?:english|spanish|french|vietnamese|chinese|arabic|portuguese|german|russian|hindi)';

/** Players, forms, sign-up boxes and rows of buttons of an English page. */
export const WIDGET_LINES: readonly FurniturePattern[] = [
  {
    reason: 'share',
    needs: { begins: BUTTONS },
    find: wholeLineInAnyCase(`${BUTTON}(?:[\\s,|/·]{1,3}${BUTTON}){1,9}`),
  },
  {
    reason: 'share',
    needs: { begins: ['follow', '+ follow'] },
    find: oneOf(['follow', 'following', 'follow author']),
  },
  {
    reason: 'share',
    needs: { begins: ['getting your ', 'your browser does ', 'listen to this ', 'this audio is '] },
    find: wholeLineInAnyCase(
      String.raw`getting your [^.!?]{2,40} player ready\.{0,3}…?|your browser does(?: not|n[’']t) support [^.!?]{2,60}\.?|listen to this (?:article|story|episode)[^.!?]{0,40}|this audio is (?:auto-generated|generated automatically)\.?.{0,80}`,
    ),
  },
  // Pictures.
  {
    reason: 'caption',
    needs: {
      begins: [
        'view image',
        'press enter',
        'open image',
        'enlarge',
        'toggle caption',
        'hide caption',
        'click to ',
        'tap to ',
      ],
    },
    find: wholeLineInAnyCase(
      `view image(?: in fullscreen| in full size)?|press enter or click to view image(?: in full size)?.{0,220}|open image in (?:gallery|full screen|new tab)|enlarge(?: this)? (?:image|photo)|(?:toggle|hide) caption|(?:click|tap) to (?:enlarge|expand|view(?: image| full size)?|zoom)`,
    ),
  },
  {
    reason: 'caption',
    needs: { begins: ['item '] },
    find: wholeLineInAnyCase(String.raw`item \d{1,2} of \d{1,2}(?: .{3,390})?`),
  },
  {
    reason: 'credit',
    needs: { begins: ['purchase licen', 'reuse this ', 'buy this photo', 'license this'] },
    find: wholeLineInAnyCase(
      '(?:purchase licen[sc]ing rights|reuse this content|buy this photo|license this (?:content|article|image))(?:,? opens (?:in )?(?:a )?new tab)?',
    ),
  },
  // The lines of a box that asks to sign up.
  {
    reason: 'subscribe',
    needs: {
      begins: [
        'by signing up',
        'by subscribing',
        'by clicking',
        'by submitting',
        'by registering',
        'by providing',
        'by entering',
        'by continuing',
        'by checking',
      ],
      has: [' you ', ' i '],
    },
    find: wholeLineInAnyCase(
      String.raw`by (?:signing up|subscribing|clicking|submitting|registering|providing|entering|continuing|checking)(?!\p{L})[^.!?]{0,80},? (?:you|i)(?: also)? (?:agree|accept|confirm|consent|acknowledge|understand|will receive).{0,300}`,
    ),
  },
  {
    reason: 'subscribe',
    needs: {
      begins: [
        'privacy notice',
        'you can unsubscribe',
        'unsubscribe ',
        'this site is protected',
        'please enter a valid',
        'thank you for s',
        'thanks for s',
        'we respect your',
      ],
    },
    find: wholeLineInAnyCase(
      `privacy notice: .{10,380}|(?:you can )?unsubscribe (?:at )?any ?time.{0,60}|this site is protected by recaptcha.{0,200}|please enter a valid e-?mail.{0,40}|(?:thank you|thanks) for (?:signing up|subscribing)[.!]?.{0,60}|we respect your privacy.{0,60}`,
    ),
  },
  {
    reason: 'subscribe',
    needs: {
      begins: [
        'email',
        'e-mail',
        'your email',
        'your e-mail',
        'newsletter',
        'after newsletter',
        'skip past newsletter',
        'free ',
        'daily ',
        'weekly ',
        'monthly ',
        'first name',
        'sign me up',
        'get in touch',
        'already a member',
        'member-only',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:your )?e-?mail(?: address)?\s?[*:]?|(?:after|skip past) newsletter(?: promotion)?|(?:free )?(?:daily |weekly |monthly )?(?:e-?mail )?newsletter|free (?:daily|weekly) e-?mail|first name\s?[*:]?|sign me up!?|get in touch|already a member\??.{0,20}|member-only story`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['sign up to ', 'sign up for '] },
    find: ({ text, lower }) =>
      // Names of newsletters are written with capitals; "sign up for what?" is a heading.
      /^sign up (?:to|for) [^.!?:,]{3,60}$/.test(lower) && /^.{11,13}(?:the |our )?[A-ZÀ-Ỹ]/.test(text)
        ? 0
        : -1,
  },
  {
    reason: 'subscribe',
    needs: {
      has: ['newsletter', 'inbox', 'briefing'],
      also: ['sign up here', 'sign up now', 'subscribe here', 'subscribe now', 'sign up today'],
      max: 260,
    },
    find: wholeLineInAnyCase(
      `(?=.{1,260}$).{10,220}[.!?] (?:sign up|subscribe) (?:here|now|today)(?: for free)?[.!]?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['subscribe and ', 'subscribe for ', 'subscribe from '] },
    find: wholeLineInAnyCase(`subscribe (?:and (?:get|save|receive)|for|from) [^.!?,]{2,60}[.!]?`),
  },
  {
    reason: 'subscribe',
    needs: {
      begins: ['listen to '],
      has: ['podcast', 'spotify', 'sounds', 'iplayer', 'audible', 'iheart', 'youtube'],
      also: [' on '],
    },
    find: wholeLineInAnyCase(
      String.raw`listen to [^.!?]{2,100} on [^.!?]{0,40}(?:podcasts?|spotify|sounds|iplayer|audible|iheart|youtube)[^.!?]{0,100}\.?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: DIGITS, ends: ['follower', 'followers', 'subscribers', 'following'] },
    find: wholeLineInAnyCase(
      String.raw`\d[\d.,]{0,9}[km]? (?:followers?|subscribers|following)(?:[\s·|]{1,3}\d[\d.,]{0,9}[km]? (?:followers?|following))?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: {
      begins: ['if you liked', 'if you enjoyed', 'enjoyed this', 'liked this'],
      has: ['follow', 'subscribe', 'clap', 'share'],
    },
    find: wholeLineInAnyCase(
      `(?:if you )?(?:liked|enjoyed) (?:this|what you (?:just )?read)(?: (?:story|article|piece|post))?[,?] [^.!?]{2,140}[.!]?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: {
      has: ['your '],
      also: ['tell us', 'let us know', 'share your'],
      ends: ['story.', 'stories.', 'story', 'experience.', 'experiences.', 'experience', 'view.', 'views.'],
      max: 160,
    },
    find: wholeLineInAnyCase(
      String.raw`(?:(?:is|are|do|does|did|have|has|were|was) (?:you|your|someone you)(?!\p{L})[^.!?“”"]{5,110}\? )?(?:tell us|share|let us know)(?: about)? your (?:story|stories|experiences?|views?)\.?`,
    ),
  },
  // Other versions of the page, and its rules.
  {
    reason: 'navigation',
    needs: { begins: ['leer en ', 'lire en ', 'lire cet ', 'lea ', 'read in ', 'read this ', 'auf deutsch'] },
    find: wholeLineInAnyCase(
      `leer en español|lea (?:este artículo|esta nota|esta historia) en español|lire (?:en|cet article en) français|read in ${LANGUAGE_NAMES}|read this (?:article|story) in ${LANGUAGE_NAMES}|auf deutsch lesen`,
    ),
  },
  {
    reason: 'navigation',
    needs: { begins: LEGAL_LINKS },
    find: wholeLineInAnyCase(`${LEGAL_LINK}(?:[\\s|•·]{1,3}${LEGAL_LINK}){1,9}`),
  },
  {
    reason: 'copyright',
    needs: { begins: ['our standards: '] },
    find: wholeLineInAnyCase(
      'our standards: (?:the .{3,80}(?:principles|charter|code|standards|policy|guidelines)[^.!?:]{0,60}|[^.!?:]{3,80} opens (?:in a )?new tab)\\.?',
    ),
  },
  {
    reason: 'advertisement',
    needs: {
      begins: [
        'report this ad',
        'hide ad',
        'why this ad',
        'close ad',
        'article continues',
        'this ad ',
        'learn more about this ad',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`report(?:ed)? this ad|hide ads?|why this ad\??|close ad|article continues (?:below|after) (?:this|the) (?:ad|video|promotion)|this ad (?:will end|is) .{2,30}|learn more about this ad`,
    ),
  },
  // Comments and their rules.
  {
    reason: 'comments',
    needs: {
      begins: [
        'we invite you to ',
        'send us your comments',
        'your comment will',
        'please keep ',
        'all comments are ',
        'comments are ',
        'comments may be ',
      ],
      has: ['comment'],
    },
    find: wholeLineInAnyCase(
      `we invite you to (?:use our comment|join the|comment).{0,300}|send us your comments.{0,200}|your comment will be .{0,120}|please keep (?:your )?comments .{0,160}|(?:all )?comments (?:are|may be) (?:moderated|subject to|reviewed|pre-moderated).{0,160}`,
    ),
  },
  {
    reason: 'comments',
    needs: {
      begins: [
        'like',
        'reply',
        'report comment',
        'report abuse',
        'sort by',
        'newest',
        'oldest',
        'view ',
        'show ',
        ...DIGITS,
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:like|reply)(?: \(?\d{1,5}\)?)?(?: (?:like|reply|report|share|\d{1,5}|\d{1,3} ?(?:[mhdw]|min|hours?|days?)(?: ago)?)){1,5}|report (?:comment|abuse)|sort by:? (?:newest|oldest|best|top|popular|most liked)(?: first)?|(?:newest|oldest) first|(?:view|show) \d{1,4} (?:more )?repl(?:y|ies)|(?:view|show) more (?:comments|replies)|\d{1,4} repl(?:y|ies)`,
    ),
  },
];
