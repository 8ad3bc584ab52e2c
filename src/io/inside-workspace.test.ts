import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepInside } from './inside-workspace.ts';
import { makeTempFolder } from './temp-folder.test-data.ts';

/** A workspace beside a folder that nothing may be written to. */
function setUp(): { root: string; outside: string } {
  const base = makeTempFolder({ 'ws/corpus/flood/a.vi.md': 'A', 'outside/secret.md': 'S' });
  return { root: path.join(base, 'ws'), outside: path.join(base, 'outside') };
}

describe('writing within a workspace', () => {
  it.each(['corpus/flood/a.vi.md', 'corpus/flood/new.vi.md', 'corpus/new-story/a.vi.md'])(
    'is allowed at %s',
    name => {
      const target = path.join(setUp().root, '.', name);
      expect(keepInside(path.dirname(path.dirname(path.dirname(target))), target)).toEqual({
        ok: true,
        value: target,
      });
    },
  );

  it('is refused where the file is a link', () => {
    const { root, outside } = setUp();
    const target = path.join(root, 'corpus/flood/b.vi.md');
    fs.symlinkSync(path.join(outside, 'secret.md'), target);
    expect(keepInside(root, target)).toMatchObject({
      ok: false,
      error: { code: 'outside-workspace', file: target },
    });
  });

  it('is refused where the file is a link to nothing yet', () => {
    const { root, outside } = setUp();
    const target = path.join(root, 'corpus/flood/b.vi.md');
    fs.symlinkSync(path.join(outside, 'new.md'), target);
    expect(keepInside(root, target).ok).toBe(false);
    expect(fs.existsSync(path.join(outside, 'new.md'))).toBe(false);
  });

  it('is refused where a folder on the way is a link', () => {
    const { root, outside } = setUp();
    fs.symlinkSync(outside, path.join(root, 'corpus/story'));
    expect(keepInside(root, path.join(root, 'corpus/story/a.vi.md')).ok).toBe(false);
  });

  it('is refused where the path climbs out', () => {
    const { root } = setUp();
    expect(keepInside(root, path.join(root, '../outside/a.md')).ok).toBe(false);
  });

  it('is allowed when the workspace itself was reached through a link', () => {
    const { root } = setUp();
    const link = `${root}-link`;
    fs.symlinkSync(root, link);
    expect(keepInside(link, path.join(link, 'corpus/flood/a.vi.md')).ok).toBe(true);
  });
});
