/** Returns a function that makes a value when it is first called and gives the same one from then on: for what is dear and seldom needed. */
export function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
