const RIDGE = 1;
const STEPS = 25;

/** Returns the weights of a logistic regression of `labels` (0 or 1) on `rows`, by Newton's method with a small ridge. `given` are log odds of the rows that are known already. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  importance: readonly number[],
  given: readonly number[] = [],
): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = Array.from({ length: size }, (_, i) => {
      const line = new Array<number>(size + 1).fill(0);
      line[i] = RIDGE;
      line[size] = RIDGE * (weights[i] ?? 0);
      return line;
    });
    for (const [at, row] of rows.entries()) {
      let sum = given[at] ?? 0;
      for (let i = 0; i < size; i++) sum += (weights[i] ?? 0) * (row[i] ?? 0);
      const p = 1 / (1 + Math.exp(-sum));
      const slope = (p - (labels[at] ?? 0)) * (importance[at] ?? 1);
      const bend = Math.max(p * (1 - p), 1e-9) * (importance[at] ?? 1);
      for (let i = 0; i < size; i++) {
        const line = system[i] as number[];
        const x = row[i] ?? 0;
        line[size] = (line[size] ?? 0) + slope * x;
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + bend * x * (row[j] ?? 0);
      }
    }
    const change = solve(system);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
  }
  return weights;
}

// Gauss-Jordan with row pivoting on [matrix | right side].
function solve(system: number[][]): number[] {
  const size = system.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i; row < size; row++)
      if (Math.abs(system[row]?.[i] ?? 0) > Math.abs(system[pivot]?.[i] ?? 0)) pivot = row;
    [system[i], system[pivot]] = [system[pivot] as number[], system[i] as number[]];
    const head = system[i] as number[];
    for (const [row, line] of system.entries()) {
      if (row === i) continue;
      const share = (line[i] ?? 0) / (head[i] || 1);
      for (let column = i; column <= size; column++)
        line[column] = (line[column] ?? 0) - share * (head[column] ?? 0);
    }
  }
  return system.map((line, i) => (line[size] ?? 0) / (line[i] || 1));
}
