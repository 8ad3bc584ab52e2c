import os from 'node:os';
import path from 'node:path';
import { readStory, type Workspace } from '../../io/workspace.ts';
import type { Effect } from '../state/effects.ts';
import type { AppEvent } from '../state/events.ts';
import { expandHome } from '../state/stories/split-paths.ts';
import { runSongngu } from './run-songngu.ts';

/** Imports files or addresses into a story, or into the one that songngu finds for them. */
export async function importFiles(
  { story, files }: Extract<Effect, { type: 'articles/add' }>,
  { root }: Workspace,
): Promise<AppEvent> {
  const into = story === undefined ? [] : ['--story', story];
  const paths = files.map(file => expandHome(file, os.homedir()));
  // A dash at its beginning does not make a file an option.
  const { isOk, output } = await runSongngu(
    ['add', '--workspace', root, ...into, '--', ...paths],
    process.cwd(),
  );
  if (!isOk) return notAdded(output);
  const there = output.flatMap(line => /([^/\\]+)[/\\][^/\\]+: is there already/.exec(line)?.[1] ?? []);
  if (there.length === output.length && there[0] !== undefined)
    return { type: 'told', key: 'said.thereAlready', values: { story: there[0] } };
  const place = /\bin story (\S+)/.exec(output.join('\n'))?.[1] ?? story ?? '';
  const names = files.map(file => path.basename(file)).join(', ');
  return { type: 'told', key: 'said.added', values: { story: place, files: names } };
}

/** Imports the articles of a story again from where they came. */
export async function importAgain(story: string, workspace: Workspace): Promise<AppEvent> {
  const read = readStory(workspace, story);
  if (!read.ok) return notAdded([read.error.message]);
  const { vi, en } = read.value.articles;
  const sources = [...vi, ...en].flatMap(({ meta }) => meta.importedFrom ?? []);
  if (sources.length === 0) return { type: 'told', key: 'said.noSource', values: { story } };
  const args = ['add', '--workspace', workspace.root, '--story', story, '--', ...sources];
  const { isOk, output } = await runSongngu(args, workspace.root);
  if (!isOk) return notAdded(output);
  const updated = output.filter(line => line.includes('new version')).map(line => line.split(':')[0] ?? '');
  if (updated.length === 0) return { type: 'told', key: 'said.unchanged', values: { story } };
  return { type: 'told', key: 'said.importedAgain', values: { files: updated.join(', ') } };
}

function notAdded(output: readonly string[]): AppEvent {
  const reason = output.join(' ').replace(/^songngu: /, '');
  return { type: 'told', key: 'said.notAdded', values: { reason }, isError: true };
}
