import { describe, expect, it } from 'vitest';
import { type LookFlags, lookOf } from './look.ts';

type Env = Readonly<Record<string, string>>;

describe('the look of the terminal', () => {
  it.each<[name: string, env: Env, glyphs: 'unicode' | 'ascii']>([
    ['a Vietnamese UTF-8 locale', { LANG: 'vi_VN.UTF-8' }, 'unicode'],
    ['its other spelling', { LANG: 'en_US.utf8' }, 'unicode'],
    ['a locale with a variant', { LANG: 'de_DE.UTF-8@euro' }, 'unicode'],
    ['C in UTF-8', { LANG: 'C.UTF-8' }, 'unicode'],
    ['C', { LANG: 'C' }, 'ascii'],
    ['POSIX', { LC_ALL: 'POSIX', LANG: 'vi_VN.UTF-8' }, 'ascii'],
    ['an old charset', { LANG: 'vi_VN.TCVN5712-1' }, 'ascii'],
    ['Latin 1', { LANG: 'en_US.ISO-8859-1' }, 'ascii'],
    ['LC_CTYPE above LANG', { LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, 'unicode'],
    ['LC_ALL that is set to nothing', { LC_ALL: '', LANG: 'C' }, 'ascii'],
    ['a locale without a charset', { LANG: 'vi_VN' }, 'unicode'],
    ['no locale', {}, 'unicode'],
    ['no locale in Windows Terminal', { WT_SESSION: 'x' }, 'unicode'],
  ])('has the glyphs of %s', (_name, env, glyphs) => {
    expect(lookOf(env).glyphs).toBe(glyphs);
  });

  it.each<[name: string, env: Env, flags: LookFlags, colours: 'none' | '16']>([
    ['nothing said', {}, {}, '16'],
    ['NO_COLOR', { NO_COLOR: '1' }, {}, 'none'],
    ['NO_COLOR set to 0', { NO_COLOR: '0' }, {}, 'none'],
    ['NO_COLOR set to nothing', { NO_COLOR: '' }, {}, '16'],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, {}, 'none'],
    ['FORCE_COLOR=1', { FORCE_COLOR: '1' }, {}, '16'],
    ['--no-color', {}, { color: false }, 'none'],
    ['a dumb terminal', { TERM: 'dumb' }, {}, 'none'],
    ['a screen reader', {}, { screenReader: true }, 'none'],
  ])('has the colours of %s', (_name, env, flags, colours) => {
    expect(lookOf(env, flags).colours).toBe(colours);
  });

  it('is plain text for a screen reader, by option or by variable, and the option wins', () => {
    expect(lookOf({ INK_SCREEN_READER: 'true' }).screenReader).toBe(true);
    expect(lookOf({ INK_SCREEN_READER: 'false' }).screenReader).toBe(false);
    expect(lookOf({}, { screenReader: true }).screenReader).toBe(true);
    expect(lookOf({ INK_SCREEN_READER: 'true' }, { screenReader: false }).screenReader).toBe(false);
  });

  it('is ASCII when asked for, and dumb where the terminal is', () => {
    expect(lookOf({ LANG: 'vi_VN.UTF-8' }, { ascii: true }).glyphs).toBe('ascii');
    expect(lookOf({ TERM: 'dumb' }).dumb).toBe(true);
    expect(lookOf({ TERM: 'xterm-256color' }).dumb).toBe(false);
  });
});
