// The library's public face.
export {
  type Alignment,
  type AlignOptions,
  alignSentences,
  DEFAULT_MIN_SCORE,
  type SuggestedPair,
} from './core/align/align-sentences.ts';
export { type ComparedFact, type Explanation, explainPair, type Reason } from './core/align/explain-pair.ts';
export type { Article, ArticleMeta } from './core/article/article.ts';
export { type DecodedText, type DecodeOptions, decodeBytes } from './core/encoding/decode-bytes.ts';
export { ENCODINGS, type Encoding, encodingOfLabel } from './core/encoding/encoding.ts';
export { type PastedFrom, repairPasted } from './core/encoding/repair-pasted.ts';
export { compareFacts, type FactPair, type FactState } from './core/facts/compare-facts.ts';
export { type Fact, type FactKind, factKey } from './core/facts/fact.ts';
export { findFacts } from './core/facts/find-facts.ts';
export {
  type Concept,
  type ConceptKind,
  preferredTerm,
  type Term,
  type TermStatus,
} from './core/glossary/concept.ts';
export { type SuggestedTerm, suggestTerms } from './core/glossary/suggest-terms.ts';
export { type Detection, detectLanguage } from './core/lang/detect-language.ts';
export type { Lang } from './core/lang/language.ts';
export type { LexiconEntry } from './core/lexicon/entry.ts';
export { emptyLexicon, extendLexicon, type Lexicon } from './core/lexicon/lexicon.ts';
export type { Problem, Result } from './core/result.ts';
export type { FurnitureReason } from './core/segment/furniture-reason.ts';
export { type SegmentOptions, segmentArticle } from './core/segment/segment-article.ts';
export type { Sentence, SentenceKind } from './core/segment/sentence.ts';
export type { StoryArticle } from './core/story/story-article.ts';
export { type StorySuggestion, suggestStories } from './core/story/suggest-stories.ts';
export { normalizeText } from './core/text/normalize.ts';
export { loadLexicon } from './io/load-lexicon.ts';
