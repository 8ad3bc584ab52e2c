/**
 * Returns the number that `figure` (digits, stops and commas) stands for, or undefined when it is not one (`2.6.2025`).
 * `thousands` is the language's separator; the other one is the decimal sign. `1.200` is 1200 in Vietnamese and 1.2 in
 * English; a single group that cannot be thousands (`2.6` in Vietnamese) is read as a decimal, as careless papers write it.
 */
export function readFigure(figure: string, thousands: '.' | ','): number | undefined {
  const decimal = thousands === '.' ? ',' : '.';
  const groups = figure.split(decimal);
  if (groups.length > 2) return groupedByThree(figure, decimal);
  const [whole = '', fraction] = groups;
  const integer = whole.includes(thousands) ? groupedByThree(whole, thousands) : Number(whole);
  if (integer === undefined) return fraction === undefined ? carelessDecimal(whole, thousands) : undefined;
  if (fraction === undefined) return integer;
  return fraction.includes(thousands) ? undefined : Number(`${integer}.${fraction}`);
}

function groupedByThree(figure: string, separator: string): number | undefined {
  const groups = figure.split(separator);
  const isGrouped =
    /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(group => /^\d{3}$/.test(group));
  return isGrouped ? Number(groups.join('')) : undefined;
}

function carelessDecimal(figure: string, separator: string): number | undefined {
  const groups = figure.split(separator);
  return groups.length === 2 ? Number(groups.join('.')) : undefined;
}
