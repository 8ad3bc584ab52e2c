import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionOn } from '../../../test/support/articles.ts';
import type { Decision, PairRef } from '../../core/pairs/decision.ts';
import { appendDecisions } from '../journal.ts';
import { makeTempFolder } from '../temp-folder.test-data.ts';
import { openWorkspace } from '../workspace.ts';
import { createStoryEngine } from './story-engine.ts';
import type { StoryOrder, StoryReport } from './story-messages.ts';

const VI = `---
title: Đàm phán
date: 2025-07-24
---

Cuộc đàm phán ở Istanbul kéo dài 40 phút. Ông Umerov dẫn đầu phái đoàn Ukraine.

Trời mưa to.
`;
const EN = `The talks in Istanbul lasted 34 minutes. Mr Umerov led the Ukrainian delegation.

Bread is dear.
`;

function makeEngine(files: Readonly<Record<string, string>> = {}) {
  const root = makeTempFolder({
    'corpus/talks/a.vi.md': VI,
    'corpus/talks/b.en.md': EN,
    'glossary/.keep': '',
    ...files,
  });
  const workspace = openWorkspace(root);
  if (!workspace.ok) throw new Error(workspace.error.message);
  const reports: StoryReport[] = [];
  const engine = createStoryEngine(workspace.value, report => reports.push(report));
  const run = (...orders: StoryOrder[]): StoryReport[] => {
    const before = reports.length;
    for (const order of orders) engine.take(order);
    while (engine.step());
    return reports.slice(before);
  };
  const journal = path.join(root, 'corpus/talks/decisions.jsonl');
  return { root, engine, run, reports, journal };
}

function find<Type extends StoryReport['type']>(reports: readonly StoryReport[], type: Type) {
  return reports.flatMap(report =>
    report.type === type ? [report as Extract<StoryReport, { type: Type }>] : [],
  );
}

/** The first Vietnamese and the first English sentence, as the journal names them. */
function firstPair(reports: readonly StoryReport[]): PairRef {
  const [read] = find(reports, 'read');
  const refs = (lang: 'vi' | 'en') =>
    (read?.story.articles[lang][0]?.sentences.slice(0, 1) ?? []).map(({ id, text }) => ({
      article: read?.story.articles[lang][0]?.file ?? '',
      id,
      text,
    }));
  return { vi: refs('vi'), en: refs('en') };
}

describe('opening a story', () => {
  it('tells what was read before anything is aligned, then the pairs, then where their facts differ', () => {
    const reports = makeEngine().run({ type: 'open', name: 'talks' });
    expect(reports.map(({ type }) => type)).toEqual(['read', 'ranked', 'compared']);
    const best = find(reports, 'ranked')[0]?.candidates?.[0];
    expect(best).toMatchObject({ suggested: true });
    const facts = find(reports, 'compared')[0]?.differing.flatMap(([, differing]) => differing);
    expect(facts?.map(({ vi, en }) => [vi, en])).toContainEqual(['40 phút', '34 minutes']);
  });

  it('says why a story cannot be read', () => {
    const [failed] = makeEngine().run({ type: 'open', name: 'nowhere' });
    expect(failed).toMatchObject({ type: 'failed', name: 'nowhere' });
  });

  it('opens the one that was asked for last', () => {
    const { run } = makeEngine({ 'corpus/storm/a.vi.md': 'Bão.\n' });
    const reports = run({ type: 'open', name: 'talks' }, { type: 'open', name: 'storm' });
    expect(find(reports, 'read').map(({ story }) => story.name)).toEqual(['storm']);
  });
});

describe('a decision', () => {
  it('ranks the story again without the pair that was rejected', () => {
    const { run } = makeEngine();
    const pair = firstPair(run({ type: 'open', name: 'talks' }));
    const reject = decisionOn(pair, { id: '1', type: 'reject' });
    const ranked = find(run({ type: 'decided', name: 'talks', decisions: [reject] }), 'ranked');
    expect(ranked).toHaveLength(1);
    const same = ranked[0]?.candidates?.filter(one => one.vi.join() === '0' && one.en.join() === '0');
    expect(same).toHaveLength(1);
  });

  it('is ranked once when several come together', () => {
    const { run } = makeEngine();
    const pair = firstPair(run({ type: 'open', name: 'talks' }));
    const orders = ['1', '2', '3'].map(id => ({
      type: 'decided' as const,
      name: 'talks',
      decisions: [decisionOn(pair, { id, minute: Number(id) })],
    }));
    expect(find(run(...orders), 'ranked')).toHaveLength(1);
  });

  it('on a border reads the articles again, with the border in them', () => {
    const { run, journal } = makeEngine();
    const pair = firstPair(run({ type: 'open', name: 'talks' }));
    const [sentence] = pair.vi;
    if (!sentence) throw new Error('there is a sentence');
    const offset = sentence.text.indexOf('kéo');
    const split: Decision = {
      v: 1,
      id: 's',
      at: '2026-01-01T00:00:00.000Z',
      type: 'split',
      sentence,
      offset,
    };
    expect(appendDecisions(journal, [split]).ok).toBe(true);
    const reports = run({ type: 'decided', name: 'talks', decisions: [split] });
    const [read] = find(reports, 'read');
    expect(read?.story.articles.vi[0]?.sentences[0]?.text).toBe('Cuộc đàm phán ở Istanbul');
    expect(read?.story.source.vi[0]?.sentences[0]?.text).toContain('kéo dài 40 phút');
    expect(find(reports, 'ranked')[0]?.layout).toBe('s');
  });

  it('for a story that is not open any more changes nothing', () => {
    const { run } = makeEngine();
    const pair = firstPair(run({ type: 'open', name: 'talks' }));
    expect(run({ type: 'decided', name: 'storm', decisions: [decisionOn(pair, { id: '1' })] })).toEqual([]);
  });
});

describe('the list of stories', () => {
  it('tells titles, dates, articles and what is confirmed, without aligning', () => {
    const { run, journal } = makeEngine({ 'corpus/broken/a.vi.md': '---\ntitle: [\n---\nx' });
    const pair = firstPair(run({ type: 'open', name: 'talks' }));
    appendDecisions(journal, [decisionOn(pair, { id: '1' })]);
    const [listed] = find(run({ type: 'list' }), 'listed');
    expect(listed?.stories).toEqual([
      expect.objectContaining({ name: 'broken', problem: expect.stringContaining('a.vi.md') }),
      expect.objectContaining({
        name: 'talks',
        title: 'Đàm phán',
        date: '2025-07-24',
        vi: 1,
        en: 1,
        confirmed: 1,
        touched: decisionOn(pair, { id: '1' }).at,
      }),
    ]);
  });

  it('counts what is left as the review shows it', () => {
    const { run } = makeEngine();
    const [counted] = find(run({ type: 'count', names: ['talks'] }), 'counted');
    expect(counted).toMatchObject({ name: 'talks', progress: { confirmed: 0, rejected: 0 } });
    expect(counted?.progress.left).toBeGreaterThan(0);
  });

  it('comes before the counting of stories', () => {
    const { run } = makeEngine();
    const reports = run({ type: 'count', names: ['talks'] }, { type: 'list' });
    expect(reports.map(({ type }) => type)).toEqual(['listed', 'counted']);
  });
});

describe('the glossary', () => {
  it('is read again when it changed, and counts for the pairs at once', () => {
    const { root, run } = makeEngine();
    run({ type: 'open', name: 'talks' });
    fs.writeFileSync(
      path.join(root, 'glossary/own.yaml'),
      'concepts:\n  - id: rain\n    kind: term\n    vi: [{ term: trời mưa to, status: preferred }]\n    en: [{ term: bread, status: preferred }]\n',
    );
    const [ranked] = find(run({ type: 'glossary' }), 'ranked');
    const pair = ranked?.candidates?.find(one => one.vi.join() === '2' && one.en.join() === '2');
    expect(pair?.score).toBeGreaterThan(0.2);
  });

  it('finds where an entry is used', () => {
    const { run } = makeEngine();
    const concept = {
      id: 'umerov',
      kind: 'person' as const,
      vi: [{ term: 'Umerov', status: 'preferred' as const }],
      en: [{ term: 'Umerov', status: 'preferred' as const }],
    };
    const [used] = find(run({ type: 'find-uses', concept }), 'used');
    expect(used?.uses.map(({ story, lang }) => [story, lang])).toEqual([
      ['talks', 'vi'],
      ['talks', 'en'],
    ]);
  });
});
