/** The bytes of a document, from a file or an address. */
export type Source = {
  /** As the person named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was in the end, after redirects; only for an address. */
  readonly url?: string;
  readonly contentType?: string;
};
