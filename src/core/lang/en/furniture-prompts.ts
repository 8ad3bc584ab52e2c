import { DIGITS, type FurniturePattern, wholeLineInAnyCase } from '../furniture-pattern.ts';

const PLATFORMS =
  'facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|reddit|pinterest|messenger|instagram|youtube|tiktok|threads|google news'.split(
    '|',
  );
const PLATFORM = PLATFORMS.join('|');

/** Buttons, invitations and footers of an English page. */
export const PROMPT_LINES: readonly FurniturePattern[] = [
  // Buttons.
  {
    reason: 'share',
    needs: {
      begins: [
        'share',
        'tweet',
        'print',
        'email',
        'e-mail',
        'save',
        'bookmark',
        'listen',
        'gift',
        'like',
        'pin it',
        'copy',
        'link copied',
        'report a',
        'text size',
        'click here',
        ...PLATFORMS,
      ],
      max: 140,
    },
    find: wholeLineInAnyCase(
      `(?:share|tweet|print|email|e-mail|save|bookmark|listen|gift|listen to|like|pin it|copy)(?: (?:this|to this|this (?:article|story|page|post)))?\\s?:?|e-?mail article|share(?: this)? (?:on|via|by|to) (?:${PLATFORM})|share with (?:your )?friends|copy (?:the )?(?:link|url)|link copied!?|(?:${PLATFORM})(?:[\\s,|/]{1,3}(?:${PLATFORM}|copy link|print|share)){1,8}`,
      [
        'share full article',
        'report an error',
        'text size',
        'click here to share',
        'report a correction',
        'share',
        'share this article',
        'print',
        'email',
        'save',
      ],
    ),
  },
  // Invitations.
  {
    reason: 'subscribe',
    needs: { begins: ['follow ', 'click here to ', 'get breaking', 'like us', 'find us', 'join us'] },
    find: wholeLineInAnyCase(
      String.raw`follow us|click here to (?:subscribe|sign up|register)|get breaking news(?: alerts)?|(?:follow|like|find|join) us (?:on|at) (?:(?:facebook|twitter|x|telegram|linkedin|instagram|youtube|tiktok|whatsapp|threads|google news|zalo|social media)(?!\p{L})[^,!?]{0,80}|@\S{2,30})|follow [^,.!?:]{2,50} on (?:twitter|x|facebook|instagram|linkedin|threads|whatsapp|telegram|youtube|google news)(?:\s?[:(]?\s?@\S{1,30})?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['never miss ', 'stay ', 'get more', 'sign up', 'subscribe', 'register'] },
    find: wholeLineInAnyCase(
      String.raw`(?:(?:never miss a story|stay informed|stay up to date|get more)[^.!?]{0,60}[:.!,–-]\s?)?(?:sign up|subscribe|register)(?: (?:now|today|here|free|for free))?(?: (?:for|to|and get|to get|to receive) (?:(?:our|the|a|free|unlimited|daily|weekly|breaking|more|your|news|morning|evening|email|latest|alerts?|updates?|newsletters?|access|bulletins?|briefings?)(?: |(?=[.!]?$))){0,4}(?:(?:[\p{L}-]{2,20} ){0,2}(?:newsletters?|alerts?|updates?|access|briefings?|bulletins?|news|channel|stories|inbox|podcast)(?: (?:to|for|on|from|about|in|and|delivered)(?!\p{L})[^,.!?]{0,60})?)?)?[.!]?`,
      ['subscribe', 'sign up', 'sign up for our newsletter'],
    ),
  },
  {
    reason: 'subscribe',
    needs: {
      begins: [
        'download ',
        'get ',
        'already ',
        'join our ',
        'support ',
        'stay up ',
        'to continue ',
        'continue reading',
        'enter your ',
        "don't have",
        'don’t have',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:download (?:our|the) [^,.!?]{0,40}app(?: (?:for|to|on|from|now|today)[^,.!?]{0,60})?|get (?:the|our|all the|your) [^,.!?]{0,60}(?:in|to) your inbox[^,!?]{0,40}|already (?:a subscriber|subscribed|have an account)\?.{0,30}|join our (?:whatsapp|telegram|zalo|facebook|discord)[^,.!?]{0,40}|support (?:our|independent) journalism[^,?]{0,60}|stay up to date with [^,.!?]{0,80}|(?:get|download) it on (?:google play|the app store)|(?:to )?continue reading[^.!?]{0,10}(?:subscribe|sign|log|register)[^.!?]{0,40}|enter your e-?mail(?: address)?|get (?:our|the) (?:free |daily |weekly )?newsletters?|don[’']t have an account\?.{0,30}|continue reading)[.!]?`,
    ),
  },
  // Footers.
  {
    reason: 'tags',
    needs: {
      begins: [
        'tag',
        'topic',
        'related topics',
        'suggested topics',
        'keyword',
        'filed under',
        'in this article',
        'more on',
      ],
      has: [':'],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:tags?|tagged(?: with| in)?|topics?|(?:related|suggested) topics|keywords?|filed under|in this article|more on)\s*:\s*[^.!?…]{0,200}`,
    ),
  },
  {
    reason: 'tags',
    needs: { begins: ['tag', 'topic', 'keywords'], max: 8 },
    find: wholeLineInAnyCase('tags?|topics?|keywords'),
  },
  {
    reason: 'copyright',
    needs: { begins: ['©', 'c)', 'copyright '] },
    find: wholeLineInAnyCase(String.raw`(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})).{0,250}`),
  },
  {
    reason: 'copyright',
    needs: {
      begins: ['all rights reserved', 'our standards', 'this ', 'opens ', 'no part of this'],
      has: ['all rights', 'our standards', 'may not be', 'opens', 'may be reproduced'],
    },
    find: wholeLineInAnyCase(
      String.raw`all rights reserved\.?|our standards: the .{3,80}principles\.?.{0,30}|this (?:material|article|story|content) may not be (?:published|reproduced|copied).{0,120}(?:redistributed|permission|consent).{0,60}|opens (?:in )?(?:a )?new (?:tab|window)|no part of this .{0,40} may be reproduced.{0,120}`,
      ['all rights reserved', 'all rights reserved.'],
    ),
  },
  {
    reason: 'comments',
    needs: {
      begins: [
        'comment',
        'leave a',
        'post a',
        'write a',
        'add a',
        'view ',
        'show ',
        'read ',
        'see ',
        'join the ',
        'have your say',
        'be the first',
        'log in',
        'sign in',
        'what do you think',
        ...DIGITS,
      ],
      has: ['comment', 'join the', 'have your say', 'what do you think'],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:\d{1,6} )?comments?(?:\s?[(:]\s?\d{1,6}\)?)?|(?:(?:leave|post|write|add) a comment|(?:view|show|read|see)(?: all)?(?: \d{1,6})? comments|join the (?:conversation|discussion)|comments are closed|have your say|be the first to comment|(?:log|sign) in to (?:comment|join the conversation)|what do you think\? (?:leave|tell|let|share).{0,80})[.!]?`,
      ['comments', 'leave a comment'],
    ),
  },
  {
    reason: 'advertisement',
    needs: {
      begins: [
        'ad',
        'sponsored',
        'remove ads',
        'paid ',
        'promoted',
        'story continues',
        'article continues',
        'scroll to continue',
      ],
      max: 60,
    },
    find: wholeLineInAnyCase(
      String.raw`[[(]?(?:advertisements?|ads?|sponsored(?: (?:content|post))?|remove ads|paid (?:content|post|partnership)|promoted(?: content)?|(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad)|advertisement\s?[·•|–-]\s?(?:scroll to continue|(?:story|article) continues below)|scroll to continue)[)\]]?`,
      ['advertisement'],
    ),
  },
];
