/** Returns `compute` that remembers its last answer, for as long as it is asked with the very same arguments. Views ask at every key. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(
  compute: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  let last: { readonly args: Arguments; readonly answer: Answer } | undefined;
  return (...args) => {
    const isSame = last?.args.every((arg, at) => Object.is(arg, args[at]));
    if (!last || !isSame) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
