/** Every escape sequence that songngu writes, by name. */
const ESC = '\u001B[';

export const ENTER_SCREEN = `${ESC}?1049h${ESC}?25l${ESC}?2004h${ESC}2J${ESC}H`;
export const LEAVE_SCREEN = `${ESC}0m${ESC}?2004l${ESC}?25h${ESC}?1049l`;
export const BEGIN_FRAME = `${ESC}?2026h`;
export const END_FRAME = `${ESC}?2026l`;
export const HIDE_CURSOR = `${ESC}?25l`;
export const SHOW_CURSOR = `${ESC}?25h`;
export const CLEAR_TO_LINE_END = `${ESC}0m${ESC}K`;

/** Moves the cursor; both count from 1. */
export function moveTo(row: number, column: number): string {
  return `${ESC}${row};${column}H`;
}
