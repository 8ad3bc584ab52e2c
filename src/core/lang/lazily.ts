/** Returns a function that makes a constant when it is first asked for: a big word list must not slow down what never reads it. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
