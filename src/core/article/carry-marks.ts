import { isMarkdownComment } from './article-markdown.ts';

/** The text of a new version with the marks of the old one, and the marked paragraphs that it does not have any more. */
export type MarksCarried = { readonly text: string; readonly lost: readonly string[] };

/**
 * Puts the comments that people wrote above paragraphs of `before` above the same paragraphs of `after`; both are texts of
 * article files. A paragraph that has a comment already keeps that one.
 */
export function carryMarks(before: string, after: string): MarksCarried {
  const marks = marksOf(before);
  if (marks.size === 0) return { text: after, lost: [] };
  const carried: string[] = [];
  let above = '';
  for (const line of after.split('\n')) {
    const paragraph = line.trim();
    const mark = marks.get(paragraph);
    if (mark !== undefined && !isMarkdownComment(above)) carried.push(...mark);
    marks.delete(paragraph);
    carried.push(line);
    if (paragraph !== '') above = paragraph;
  }
  const lost = [...marks]
    .filter(([, mark]) => mark.some(isByHand))
    .map(([paragraph, mark]) => `${mark.join(' ')} ${paragraph}`);
  return { text: carried.join('\n'), lost };
}

// What the import itself marks has its reason.
function isByHand(comment: string): boolean {
  return !/^<!-- furniture: [a-z-]+ -->$/.test(comment);
}

// The comments right above each paragraph, by its text.
function marksOf(text: string): Map<string, string[]> {
  const marks = new Map<string, string[]>();
  let comments: string[] = [];
  for (const line of text.split('\n').map(one => one.trim())) {
    if (isMarkdownComment(line)) comments.push(line);
    else if (line !== '') {
      if (comments.length > 0) marks.set(line, comments);
      comments = [];
    }
  }
  return marks;
}
