import { indexArticles } from '../io/import/known-articles.ts';
import { isFolder, listDocuments } from '../io/import/list-documents.ts';
import { findWorkspace } from '../io/workspace.ts';
import { addToOneStory } from './add-to-story.ts';
import { addToSuggestedStories } from './add-to-suggested-stories.ts';
import { EXIT } from './exit-codes.ts';
import { complain, say } from './output.ts';
import { type AddFlags, readAll } from './read-all.ts';

/**
 * `songngu add FILE|URL|FOLDER…`: files articles. Files go under one story, and all are read before the first is written. A
 * folder is read as far as it can be, and its articles go under the stories that they tell, once that is agreed to.
 */
export async function add(names: readonly string[], flags: AddFlags): Promise<number> {
  const workspace = findWorkspace(flags.workspace ?? '.');
  if (!workspace.ok) {
    complain(workspace.error);
    return EXIT.failure;
  }
  const hasFolder = names.some(isFolder);
  const files = hasFolder ? filesOf(names) : names;
  if (!files) return EXIT.failure;
  const { articles, failed } = await readAll(files, flags);
  if (failed > 0 && (!hasFolder || articles.length === 0)) {
    if (files.length > 1)
      say('songngu: nothing was added; mend or leave out the files above and run the command again.');
    return EXIT.failure;
  }
  if (articles.length === 0) {
    say('songngu: there is nothing to add: no .txt, .md, .html, .docx or .pdf in there.');
    return EXIT.failure;
  }
  const known = indexArticles(workspace.value);
  if (!known.ok) {
    complain(known.error);
    return EXIT.failure;
  }
  const code =
    hasFolder && flags.story === undefined
      ? await addToSuggestedStories(workspace.value, known.value, articles, flags)
      : addToOneStory(workspace.value, known.value, articles, flags);
  if (failed > 0) say(`songngu: ${failed} of ${files.length} files could not be read; see above.`);
  return code === EXIT.ok && failed > 0 ? EXIT.failure : code;
}

function filesOf(names: readonly string[]): string[] | undefined {
  const files: string[] = [];
  for (const name of names) {
    const listed = isFolder(name) ? listDocuments(name) : undefined;
    if (listed && !listed.ok) {
      complain(listed.error);
      return undefined;
    }
    for (const file of listed?.value ?? [name]) files.push(file);
  }
  return files;
}
