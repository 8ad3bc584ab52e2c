import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { engineSettings, isLongRun } from './tune-engine.ts';

it('the settings are ones that this V8 knows', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...engineSettings(process.versions.node), '-e', 'console.log("fine")'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'fine\n', stderr: '' });
});

it.each([
  ['20.19.0', true],
  ['24.1.0', true],
  ['25.0.0', false],
  ['100.0.0', false],
])('Node %s is set up: %s', (version, isSetUp) => {
  expect(engineSettings(version).length > 0).toBe(isSetUp);
});

it.each([
  [[], true],
  [['review', 'istanbul-talks'], true],
  [['--workspace', 'x', 'mine', 'a', 'b'], true],
  [['-C', 'news'], true],
  [['-C', 'mine', 'align', 'a.txt', 'b.txt'], false],
  [['align', 'a.txt', 'b.txt'], false],
])('the command line %j is a long run: %s', (args, isLong) => {
  expect(isLongRun(args)).toBe(isLong);
});
