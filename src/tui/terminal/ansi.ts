/** Every escape sequence that songngu writes, by name. */
const ESC = '\u001B[';

/** Without wrapping at the edge: a line that a terminal takes for longer than it is does not push the next one down. */
const NO_WRAP = `${ESC}?7l`;
const WRAP = `${ESC}?7h`;

export const ENTER_SCREEN = `${ESC}?1049h${ESC}?25l${ESC}?2004h${NO_WRAP}${ESC}2J${ESC}H`;
export const LEAVE_SCREEN = `${ESC}0m${WRAP}${ESC}?2004l${ESC}?25h${ESC}?1049l`;
export const BEGIN_FRAME = `${ESC}?2026h`;
export const END_FRAME = `${ESC}?2026l`;
export const HIDE_CURSOR = `${ESC}?25l`;
export const SHOW_CURSOR = `${ESC}?25h`;
export const RESET_STYLE = `${ESC}0m`;
export const CLEAR_TO_LINE_END = `${RESET_STYLE}${ESC}K`;

/** Moves the cursor; both count from 1. */
export function moveTo(row: number, column: number): string {
  return `${ESC}${row};${column}H`;
}

/** Writes what follows in `style`, parameters of SGR, and nothing else. */
export function withStyle(style: string): string {
  return style === '' ? RESET_STYLE : `${ESC}0;${style}m`;
}
