import { type Encoding, encodingOfLabel } from '../core/encoding/encoding.ts';

/** `--encoding NAME`, checked when the command line was read. */
export type EncodingFlag = { readonly encoding?: string };

/** Returns the encoding that a flag names; undefined where none was given. */
export function readEncoding(flag: string | undefined): Encoding | undefined {
  return flag === undefined ? undefined : encodingOfLabel(flag);
}
