import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import type { Source } from './source.ts';

/** A server that has not answered in full by then is given up, in milliseconds. */
const TIME_LIMIT = 30_000;
const USER_AGENT = 'songngu (article import)';

/** True when a name on the command line is an address and not a file. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//iu.test(name);
}

/** Fetches the document at `url`, at most `limit` bytes of it; a longer one is refused. */
export async function fetchPage(url: string, limit: number): Promise<Result<Source>> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,application/pdf,text/plain',
      },
    });
    if (!response.ok) {
      await response.body?.cancel();
      return fail(refused(url, response.status));
    }
    const bytes = await readBody(response, limit);
    if (!bytes) {
      return fail({
        code: 'url-too-large',
        file: url,
        message: `what is there is larger than ${Math.round(limit / 1048576)} MB`,
        hint: 'save the article in a browser and add the file',
      });
    }
    return ok({
      name: url,
      bytes,
      url: response.url || url,
      contentType: response.headers.get('content-type') ?? '',
    });
  } catch (error) {
    return fail(problemOfFetch(url, error));
  }
}

async function readBody(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Unpacked bytes are counted, so a packed answer cannot grow beyond the limit either.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refused(url: string, status: number): Problem {
  const hint =
    status === 404 || status === 410
      ? 'check the address'
      : 'open it in a browser, save the page as .html, and add that file';
  return { code: 'url-status', file: url, message: `the server answers ${status}`, hint };
}

const BY_CODE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host, or there is no network here',
  EAI_AGAIN: 'there is no network here, or names cannot be looked up',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  ENETUNREACH: 'there is no network here',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
};

function problemOfFetch(url: string, error: unknown): Problem {
  return {
    code: 'url-unreachable',
    file: url,
    message: `the address could not be read: ${reasonOf(error)}`,
    hint: 'without a network: save the page in a browser elsewhere, and add that file',
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no full answer within ${TIME_LIMIT / 1000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return BY_CODE[code] ?? (cause instanceof Error ? cause.message || code : error.message);
}
