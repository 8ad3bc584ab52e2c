/** What a terminal can show, and what its reader wants of it. */
export type Look = {
  readonly glyphs: 'unicode' | 'ascii';
  readonly colours: 'none' | '16';
  /** Whole spoken lines in the place of a screen. */
  readonly screenReader: boolean;
  /** A terminal that cannot move its cursor. */
  readonly dumb: boolean;
};

/** The options of the command line that say the same; undefined where nothing was said. */
export type LookFlags = {
  /** False for `--no-color`. */
  readonly color?: boolean | undefined;
  readonly ascii?: boolean | undefined;
  readonly screenReader?: boolean | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the look that the environment and the command line ask for. */
export function lookOf(env: Environment, flags: LookFlags = {}): Look {
  const dumb = env.TERM === 'dumb';
  // Ink reads the variable in the same way.
  const screenReader = flags.screenReader ?? env.INK_SCREEN_READER === 'true';
  // https://no-color.org: set to anything but nothing, it means no colour.
  const isPlain =
    flags.color === false || Boolean(env.NO_COLOR) || /^(?:0|false)$/.test(env.FORCE_COLOR ?? '');
  return {
    glyphs: flags.ascii || !isUtf8(env) ? 'ascii' : 'unicode',
    colours: isPlain || dumb || screenReader ? 'none' : '16',
    screenReader,
    dumb,
  };
}

/**
 * Returns whether the locale's characters are UTF-8. A locale that names no charset counts as UTF-8, and so does none at all
 * (containers and remote shells have none, and their terminals are UTF-8); `C` and `POSIX` are ASCII, as they say.
 */
function isUtf8(env: Environment): boolean {
  // The order in which the C library looks; a variable that is set to nothing does not count.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const [name = '', charset] = (locale.split('@')[0] ?? '').split('.');
  if (charset !== undefined) return /^utf-?8$/i.test(charset);
  return !/^(?:C|POSIX)$/.test(name);
}
