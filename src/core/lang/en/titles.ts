import { phraseSet } from '../word-set.ts';

/** Words before a person's name, without the name. Lower case. */
export const PERSON_TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'president',
  'prime minister',
  'foreign minister',
  'minister',
  'deputy minister',
  'chairman',
  'chairwoman',
  'secretary',
  'ambassador',
  'general',
  'gen',
  'col',
  'colonel',
  'maj',
  'lt',
  'capt',
  'captain',
  'professor',
  'prof',
  'coach',
  'striker',
  'goalkeeper',
  'midfielder',
  'defender',
  'forward',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'governor',
  'gov',
  'senator',
  'sen',
  'rep',
  'congressman',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'chief',
  'director',
  'actor',
  'actress',
  'singer',
  'aide',
  'adviser',
  'envoy',
  'counterpart',
  'leader',
  'negotiator',
  'vice president',
  'chancellor',
  'billionaire',
]);

/** Words before the name of a place. */
const PLACE_WORDS = phraseSet(
  'in at near from city_of province_of island_of port_of town_of village_of river lake',
);

/** Words in the name of an organisation, or right before it. */
export const ORGANISATION_WORDS = phraseSet(`
  company group bank ministry agency organisation organization federation club party fund institute university hospital court committee
  association corporation corp inc council commission drugmaker manufacturer airline newspaper
`);

/** Words before the name of an event, or the last of it. */
export const EVENT_WORDS = phraseSet(
  'typhoon hurricane storm cyclone cup summit festival tournament championship forum trial',
);

/** Words before the name of a product. */
const PRODUCT_WORDS = phraseSet('vaccine drug missile jet phone app');

/** What stands before names, by the kind of thing that it says they are. */
export const BEFORE_NAMES = {
  person: PERSON_TITLES,
  event: EVENT_WORDS,
  product: PRODUCT_WORDS,
  organisation: ORGANISATION_WORDS,
  place: PLACE_WORDS,
} as const;
