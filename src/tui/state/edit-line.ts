import { graphemesOf } from '../../core/text/width.ts';

/** A line of text that is being edited. `cursor` is an offset between graphemes, in UTF-16 units. */
export type EditLine = { readonly text: string; readonly cursor: number };

/** Returns a line with the cursor at its end. */
export function editLine(text = ''): EditLine {
  const normal = text.normalize('NFC');
  return { text: normal, cursor: normal.length };
}

/**
 * Returns the line with `inserted` at the cursor. Line ends and tabs become spaces. What stands before the cursor is
 * composed again, so that a tone typed or pasted as a mark of its own joins its letter.
 */
export function insertText({ text, cursor }: EditLine, inserted: string): EditLine {
  const plain = inserted.replace(/[\r\n\t]+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F]/g, '');
  const before = (text.slice(0, cursor) + plain).normalize('NFC');
  return { text: before + text.slice(cursor), cursor: before.length };
}

/** Returns the line after an editing key, or undefined when `key` is not one. */
export function editWithKey(line: EditLine, key: string): EditLine | undefined {
  const { text, cursor } = line;
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  switch (key) {
    case 'Backspace':
      return { text: before.slice(0, lastStart(before)) + after, cursor: lastStart(before) };
    case 'Delete':
    case 'C-d':
      return { text: before + after.slice(firstEnd(after)), cursor };
    case 'Left':
    case 'C-b':
      return { text, cursor: lastStart(before) };
    case 'Right':
    case 'C-f':
      return { text, cursor: cursor + firstEnd(after) };
    case 'Home':
    case 'C-a':
      return { text, cursor: 0 };
    case 'End':
    case 'C-e':
      return { text, cursor: text.length };
    case 'C-u':
      return { text: after, cursor: 0 };
    case 'C-k':
      return { text: before, cursor };
    case 'C-w': {
      const kept = before.replace(/\S+\s*$/u, '');
      return { text: kept + after, cursor: kept.length };
    }
    default:
      return undefined;
  }
}

function lastStart(text: string): number {
  return graphemesOf(text).at(-1)?.start ?? 0;
}

function firstEnd(text: string): number {
  return graphemesOf(text)[0]?.text.length ?? 0;
}
