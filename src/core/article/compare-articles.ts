import { diffArrays } from 'diff';
import { compareTexts, sharedWords } from '../pairs/carry-over.ts';
import type { Article } from './article.ts';

/** A sentence that changed this much is a new one, not an edited one. */
const EDITED_SHARE = 0.6;
/** An edited sentence is looked for among this many that are gone from its place: in a text written anew there are thousands. */
const NEAREST = 50;

/** Returns what changed from one version of an article to the next, a line a sentence: `+` new, `-` gone, `~` edited with [-old-]{+new+}. */
export function compareArticles(before: Article, after: Article): string {
  const textsOf = (article: Article): string[] => article.sentences.map(sentence => sentence.text);
  const lines: string[] = [];
  let removed: string[] = [];
  for (const part of diffArrays(textsOf(before), textsOf(after))) {
    if (part.removed) {
      removed = [...part.value];
      continue;
    }
    for (const text of part.added ? part.value : []) {
      const at = removed
        .slice(0, NEAREST)
        .findIndex(candidate => sharedWords(candidate, text) >= EDITED_SHARE);
      const [old] = at < 0 ? [] : removed.splice(at, 1);
      lines.push(old === undefined ? `  + ${text}` : `  ~ ${markChanges(old, text)}`);
    }
    for (const text of removed) lines.push(`  - ${text}`);
    removed = [];
  }
  for (const text of removed) lines.push(`  - ${text}`);
  return lines.join('\n');
}

function markChanges(before: string, after: string): string {
  return compareTexts(before, after)
    .map(({ text, change }) => {
      if (change === 'same') return text;
      return change === 'added' ? `{+${text}+}` : `[-${text}-]`;
    })
    .join('');
}
