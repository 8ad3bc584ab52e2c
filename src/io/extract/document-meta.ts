import { tidyText } from './html-text.ts';

/** Longest title or name that a document's properties are believed, in UTF-16 units. */
const LONGEST_TITLE = 300;
const LONGEST_NAME = 100;

/** Titles that programs write by themselves: file names, and the names of new documents in Vietnamese and English. */
const PROGRAM_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxp|pages)|(?:untitled|document|doc|tài liệu|bản thảo|không tên|powerpoint presentation|normal|template|print|layout)[\s_-]?\d{0,4}|about:blank|https?:\/\/.*|[\d\W_]*)$/iu;

/** Names that machines and programs sign with. */
const PROGRAM_NAME =
  /^(?:admin(?:istrator)?|user|owner|root|guest|default|unknown|anonymous|author|tác giả|người dùng|pc|my ?pc|laptop|desktop.*|windows.*|microsoft.*|ms|hp|dell|asus|acer|lenovo|samsung|apple|macbook.*|python-docx|apache poi|aspose.*|openoffice.*|libreoffice.*|google.*|wps.*|canva.*|adobe.*|.*\.(?:com|vn|net|org)|[\d\W_]*)$/iu;

/** Returns the title in a document's properties, and undefined when a program made it up. */
export function believedTitle(raw: string | undefined): string | undefined {
  return believed(raw, LONGEST_TITLE, PROGRAM_TITLE);
}

/** Returns the author in a document's properties, and undefined when it names a machine or a program. */
export function believedName(raw: string | undefined): string | undefined {
  return believed(raw, LONGEST_NAME, PROGRAM_NAME);
}

function believed(raw: string | undefined, longest: number, madeUp: RegExp): string | undefined {
  if (raw === undefined || raw.length > 2 * longest) return undefined;
  const text = tidyText(raw);
  return text === '' || text.length > longest || madeUp.test(text) ? undefined : text;
}
