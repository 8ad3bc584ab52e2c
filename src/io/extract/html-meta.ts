import type { ExtractedMeta } from '../../core/article/block.ts';
import { bylineOf } from './html-byline.ts';
import { type JsonLdMeta, readJsonLd } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { dateOf } from './html-published.ts';
import { shownSource, statedSource } from './html-source.ts';
import { findTitle, type PageTitle } from './html-title.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** What a page says about its article, and the heading that is its title. */
export type PageMeta = { readonly meta: ExtractedMeta; readonly title: PageTitle | undefined };

const LONGEST_NAME = 200;

/** Returns what `page` says about the article in `root`; `url` is where it was fetched from, if it was. */
export function readMeta(page: HtmlPage, root: HtmlElement, url: string | undefined): PageMeta {
  const jsonLd = readJsonLd(page);
  const address = addressOf(page, jsonLd, url);
  const lang = langOf(page);
  const stated = statedSource(page, jsonLd);
  const title = findTitle(page, root, jsonLd, stated);
  const named = stated ?? shownSource(page, title?.text, hostOf(address));
  const source = named ?? hostOf(address) ?? metaContent(page, 'og:site_name') ?? jsonLd.publisher;
  const place = { root, heading: title?.element };
  const found = {
    title: title?.text,
    byline: bylineOf(page, jsonLd, place, named),
    date: dateOf(page, jsonLd, place, lang),
    source: source !== undefined && source.length <= LONGEST_NAME ? source : undefined,
    url: address,
    lang,
  };
  return {
    meta: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    title,
  };
}

function addressOf(page: HtmlPage, jsonLd: JsonLdMeta, url: string | undefined): string | undefined {
  const canonical = page.elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel')?.trim().toLowerCase() === 'canonical',
  );
  const candidates = [
    canonical?.attributes.get('href'),
    metaContent(page, 'og:url'),
    page.savedFrom,
    url,
    jsonLd.url,
  ];
  return candidates.map(webAddress).find(address => address !== undefined);
}

/** Returns `raw` when it is a whole http(s) address, as the URL standard writes it; hosts without a path are no article. */
function webAddress(raw: string | undefined): string | undefined {
  if (raw === undefined || !/^\s{0,20}https?:\/\//i.test(raw) || !URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

function langOf(page: HtmlPage): string | undefined {
  const html = page.elements.find(({ name }) => name === 'html');
  const said = [html?.attributes.get('lang'), metaContent(page, 'og:locale')?.replace('_', '-')];
  return said
    .map(lang => lang?.trim())
    .find(lang => lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang));
}
