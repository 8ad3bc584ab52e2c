import type { Problem } from '../../core/result.ts';

const OPEN_AND_SAVE = 'open it in Word or LibreOffice and save it again as .docx';

/** A zip that is broken, or a part of it that is no XML. `detail` says where, when that is known. */
export function damagedDocx(detail?: string): Problem {
  return {
    code: 'docx-damaged',
    message: `this .docx file is damaged${detail === undefined ? '' : `: ${detail}`}`,
    hint: `${OPEN_AND_SAVE}, or copy the text of the article into a .txt file`,
  };
}

/** A file made to fill the memory of who reads it, or so large that it may as well be. */
export function docxBomb(detail: string): Problem {
  return {
    code: 'docx-bomb',
    message: `this .docx file is not read, because it could fill the memory: ${detail}`,
    hint: 'if you trust it, copy the text of the article into a .txt file',
  };
}

/** A document that only opens with a password. */
export const ENCRYPTED_DOCX: Problem = {
  code: 'docx-encrypted',
  message: 'this document is protected with a password',
  hint: 'open it in Word and save a copy without a password (File, Info, Protect Document)',
};

/** A file of another program; `what` names it. */
export function notWord(what: string, hint: string = OPEN_AND_SAVE): Problem {
  return { code: 'docx-not-word', message: `this is ${what}, not a .docx document`, hint };
}

/** A document with nothing but pictures. */
export const DOCX_WITHOUT_TEXT: Problem = {
  code: 'docx-no-text',
  message: 'there is no text in this document',
  hint: 'text in pictures and text boxes is not read: copy it into the document, or into a .txt file',
};
