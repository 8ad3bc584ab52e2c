/** Returns `MM-DD` when the two numbers are a day and a month. */
export function dayOfMonth(day: number, month: number): string | undefined {
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  return `${twoDigits(month)}-${twoDigits(day)}`;
}

/** Returns `HH:MM` when the two numbers are a time of the day; `afternoon` moves hours before noon behind it. */
export function clockTime(
  hour: number,
  minute: number,
  half: 'morning' | 'afternoon' | undefined,
): string | undefined {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return undefined;
  let shifted = hour;
  if (half === 'afternoon' && hour < 12) shifted = hour + 12;
  if (half === 'morning' && hour === 12) shifted = 0;
  return `${twoDigits(shifted % 24)}:${twoDigits(minute)}`;
}

/** Returns `n` with at least two digits. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
