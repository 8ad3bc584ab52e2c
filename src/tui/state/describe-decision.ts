import type { Lang } from '../../core/lang/language.ts';
import type { Decision, PairRef } from '../../core/pairs/decision.ts';
import { truncate } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';

const QUOTE_COLUMNS = 30;

/** Returns what a decision did, in a few words, for “Taken back: …”. */
export function describeDecision(ui: Lang, decision: Decision): string {
  switch (decision.type) {
    case 'confirm':
    case 'reject':
    case 'clear':
    case 'note':
    case 'later':
      return translate(ui, `what.${decision.type}`, { text: quote(decision.pair) });
    case 'confirm-all':
      return translate(ui, 'what.confirm-all', { count: decision.pairs.length });
    case 'split':
    case 'join':
      return translate(ui, `what.${decision.type}`, {
        text: truncate(decision.sentence.text, QUOTE_COLUMNS),
      });
    case 'add-concept':
      return translate(ui, 'what.add-concept', termsOf(decision.concept));
    case 'change-concept':
      return translate(ui, 'what.change-concept', termsOf(decision.after));
    case 'dismiss-term':
      return translate(ui, 'what.dismiss-term', { vi: decision.vi, en: decision.en });
    case 'undo':
      return '';
    default:
      return decision satisfies never;
  }
}

function quote(pair: PairRef): string {
  return truncate((pair.vi[0] ?? pair.en[0])?.text ?? '', QUOTE_COLUMNS);
}

function termsOf({ vi, en }: Extract<Decision, { type: 'add-concept' }>['concept']): {
  vi: string;
  en: string;
} {
  return { vi: vi[0]?.term ?? '', en: en[0]?.term ?? '' };
}
