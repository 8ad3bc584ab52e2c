import type { Concept } from '../core/glossary/concept.ts';
import { conceptsIn } from '../core/glossary/concepts-in.ts';
import { confirmedPairs } from '../core/pairs/confirmed-pairs.ts';
import { openStory } from '../core/pairs/open-story.ts';
import { ok, type Result } from '../core/result.ts';
import { toSafeJson } from '../core/text/visible.ts';
import { glossaryToYaml } from '../io/formats/glossary-yaml.ts';
import {
  findWorkspace,
  listStories,
  readStory,
  readTerminology,
  type Story,
  type Terminology,
  type Workspace,
} from '../io/workspace.ts';
import { writeFile } from '../io/write-file.ts';
import { EXIT } from './exit-codes.ts';
import { complain, say } from './output.ts';

type ExportFlags = { format: string; output?: string; workspace?: string };

/** `songngu export --format FORMAT [STORY]`: the glossary (yaml) or the confirmed pairs (json). */
export function exportWorkspace(
  story: string | undefined,
  { format, output, workspace: dir }: ExportFlags,
): number {
  const workspace = findWorkspace(dir ?? '.');
  const text = workspace.ok ? exportText(workspace.value, story, format) : workspace;
  if (!text.ok) {
    complain(text.error);
    return EXIT.failure;
  }
  if (output === undefined) {
    process.stdout.write(text.value);
    return EXIT.ok;
  }
  const written = writeFile(output, text.value);
  if (written.ok) say(`written: ${output}`);
  else complain(written.error);
  return written.ok ? EXIT.ok : EXIT.failure;
}

function exportText(workspace: Workspace, name: string | undefined, format: string): Result<string> {
  const terminology = readTerminology(workspace, { withLearned: false });
  if (!terminology.ok) return terminology;
  const stories = storiesFor(workspace, name, format);
  if (!stories.ok) return stories;
  for (const story of stories.value) for (const warning of story.journal.warnings) complain(warning);
  if (format === 'json')
    return ok(`${toSafeJson({ pairs: pairsOf(stories.value, terminology.value) }, 2)}\n`);
  const concepts = terminology.value.concepts.map(({ concept }) => concept);
  return ok(glossaryToYaml(name === undefined ? concepts : conceptsOfStories(concepts, stories.value)));
}

// The glossary of the whole workspace needs no story to be read.
function storiesFor(workspace: Workspace, name: string | undefined, format: string): Result<Story[]> {
  if (name === undefined && format === 'yaml') return ok([]);
  const names = name === undefined ? listStories(workspace) : ok([name]);
  if (!names.ok) return names;
  const stories: Story[] = [];
  for (const one of names.value) {
    const story = readStory(workspace, one);
    if (!story.ok) return story;
    stories.push(story.value);
  }
  return ok(stories);
}

function pairsOf(stories: readonly Story[], { lexicon }: Terminology): object[] {
  return stories.flatMap(story => {
    const opened = openStory(story.articles, story.journal.decisions, lexicon);
    return confirmedPairs(opened).map(pair => ({ story: story.name, ...pair }));
  });
}

function conceptsOfStories(concepts: readonly Concept[], stories: readonly Story[]): Concept[] {
  const articles = stories.flatMap(({ articles: { vi, en } }) => [...vi, ...en]);
  return conceptsIn(concepts, articles);
}
