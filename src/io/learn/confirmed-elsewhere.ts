import fs from 'node:fs';
import path from 'node:path';
import { type OpenPair, openPair, type PairTexts } from '../../core/learn/open-pair.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { pairKey } from '../../core/pairs/decision.ts';
import { foldDecisions } from '../../core/pairs/fold-decisions.ts';
import { JOURNAL, readJournal } from '../journal.ts';
import { listStories, storyDir, type Workspace } from '../workspace.ts';

/** So many confirmed pairs of other stories are learned from, the latest: looking at them takes a tenth of a second, once. */
export const MOST_ELSEWHERE = 400;

type Confirmed = { readonly key: string; readonly at: string; readonly texts: PairTexts };

// Journals and pairs are looked at once in a run. A journal that changed since has another time or size.
const journals = new Map<string, { readonly stamp: string; readonly confirmed: readonly Confirmed[] }>();
const openPairs = new WeakMap<Lexicon, Map<string, OpenPair>>();

/**
 * Returns what the confirmed pairs of all stories but `story` leave open, the latest last. The journals quote their sentences, so no
 * article is read. A journal that cannot be read teaches nothing; opening its story says what is wrong with it.
 */
export function confirmedElsewhere(workspace: Workspace, story: string, lexicon: Lexicon): OpenPair[] {
  const names = listStories(workspace);
  if (!names.ok) return [];
  const confirmed = names.value.filter(name => name !== story).flatMap(name => confirmedIn(workspace, name));
  const latest = confirmed.sort(byTime).slice(-MOST_ELSEWHERE);
  const known = openPairs.get(lexicon) ?? new Map<string, OpenPair>();
  openPairs.set(lexicon, known);
  return latest.map(({ key, texts }) => {
    const open = known.get(key) ?? openPair(texts, lexicon);
    known.set(key, open);
    return open;
  });
}

function confirmedIn(workspace: Workspace, name: string): readonly Confirmed[] {
  const dir = storyDir(workspace, name);
  if (!dir.ok) return [];
  const file = path.join(dir.value, JOURNAL);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  const stamp = `${stat.mtimeMs} ${stat.size}`;
  const known = journals.get(file);
  if (known?.stamp === stamp) return known.confirmed;
  const journal = readJournal(file);
  if (!journal.ok) return [];
  const confirmed = [...foldDecisions(journal.value.decisions).pairs.values()].flatMap(
    ({ pair, verdict, decision }) => {
      if (verdict !== 'confirmed') return [];
      const texts = { vi: pair.vi.map(ref => ref.text), en: pair.en.map(ref => ref.text) };
      return [{ key: `${name}/${pairKey(pair)}`, at: decision.at, texts }];
    },
  );
  journals.set(file, { stamp, confirmed });
  return confirmed;
}

function byTime(a: Confirmed, b: Confirmed): number {
  return a.at < b.at ? -1 : Number(a.at > b.at);
}
