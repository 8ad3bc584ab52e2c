import type { Lang } from '../../core/lang/language.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { truncate } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';

const QUOTE_COLUMNS = 30;

/** Returns what a decision did, in a few words, for “Taken back: …”. */
export function describeDecision(ui: Lang, decision: Decision): string {
  switch (decision.type) {
    case 'confirm':
    case 'reject':
      return translate(ui, `what.${decision.type}`, {
        text: truncate(decision.pair.vi[0]?.text ?? '', QUOTE_COLUMNS),
      });
    case 'note':
      return translate(ui, 'what.note');
    case 'add-concept':
      return translate(ui, 'what.add-concept', {
        vi: decision.concept.vi[0]?.term ?? '',
        en: decision.concept.en[0]?.term ?? '',
      });
    case 'undo':
      return '';
    default:
      return decision.type;
  }
}
