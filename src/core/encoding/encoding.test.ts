import { describe, expect, it } from 'vitest';
import { ENCODINGS, type Encoding, encodingOfLabel } from './encoding.ts';

describe('a label', () => {
  it.each(ENCODINGS)('that is the name %s means that encoding, in any case', name => {
    expect(encodingOfLabel(name)).toBe(name);
    expect(encodingOfLabel(` ${name.toLowerCase()} `)).toBe(name);
    expect(encodingOfLabel(name.toUpperCase())).toBe(name);
  });

  it.each<[string, Encoding]>([
    ['utf8', 'UTF-8'],
    ['unicode', 'UTF-8'],
    ['utf_8', 'UTF-8'],
    ['"utf-8"', 'UTF-8'],
    ['utf-16', 'UTF-16LE'],
    ['cp1258', 'windows-1258'],
    ['x-cp1258', 'windows-1258'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['us-ascii', 'windows-1252'],
    ['x-viet-vni', 'VNI'],
    ['vni-windows', 'VNI'],
    ['abc', 'TCVN3'],
    ['TCVN', 'TCVN3'],
    ['tcvn-5712', 'TCVN3'],
    ['TCVN 5712:1993', 'TCVN3'],
    ['x-viet-tcvn', 'TCVN3'],
    ['VISCII1.1-1', 'VISCII'],
    ['x-viscii', 'VISCII'],
  ])('“%s” means %s', (label, encoding) => {
    expect(encodingOfLabel(label)).toBe(encoding);
  });

  it.each(['', ' ', 'shift_jis', 'windows-1251', 'constructor', '__proto__', 'utf-8'.repeat(1000)])(
    'that names nothing known means nothing: “%s”',
    label => {
      expect(encodingOfLabel(label)).toBeUndefined();
    },
  );
});
