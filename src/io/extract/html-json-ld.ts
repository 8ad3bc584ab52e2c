import { tidyText } from './html-text.ts';
import type { HtmlPage } from './html-tree.ts';

/** What the structured data of a page says about its article. */
export type JsonLdMeta = {
  readonly headline?: string;
  readonly authors?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly url?: string;
};

/** Longest script that is read, in UTF-16 units; structured data of articles has a few kB, rarely the whole text. */
const LONGEST_SCRIPT = 1024 * 1024;
/** Most scripts and most objects that are looked at. */
const MOST_SCRIPTS = 20;
const MOST_OBJECTS = 2_000;
/** Most authors that make a byline. */
export const MOST_AUTHORS = 8;
const LONGEST_VALUE = 500;
/** Longest list of names that is taken for a byline, in UTF-16 units. */
export const LONGEST_BYLINE_VALUE = 200;
/** https://schema.org/Article and what is below it, as far as the press uses it. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w{0,40}Article|LiveBlogPosting|BlogPosting|Report)$/;

type Json = { readonly [key: string]: unknown };

/** Returns what the `application/ld+json` scripts of a page say; broken scripts and values of wrong types are passed over. */
export function readJsonLd(page: HtmlPage): JsonLdMeta {
  const scripts = page.elements.filter(({ name }) => name === 'script').slice(0, MOST_SCRIPTS);
  const objects = scripts.flatMap(({ children }) => objectsIn(parseJson(children.join(''))));
  const article = objects.find(isArticle);
  if (!article) return {};
  const byId = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? objects.find(other => other['@id'] === id && other !== value) : value;
  };
  const found = {
    headline: textValue(article.headline) ?? textValue(article.name),
    authors: namesOf(article.author, byId).join(', ') || undefined,
    datePublished: textValue(article.datePublished) ?? textValue(article.dateCreated),
    publisher: namesOf(article.publisher, byId)[0],
    url: urlOf(article),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  // Line ends inside strings are the commonest fault; white space is the same to JSON everywhere else.
  const source = text.replace(/^\s*<!--|-->\s{0,100}$/g, '').replace(/[\u0000-\u001F]/g, ' ');
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** All objects in `json`, the outer ones first. */
function objectsIn(json: unknown): Json[] {
  const objects: Json[] = [];
  const queue: unknown[] = [json];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (isObject(value)) objects.push(value);
    const inner = Array.isArray(value) ? value : Object.values(isObject(value) ? value : {});
    for (const item of inner.slice(0, MOST_OBJECTS)) {
      if (typeof item === 'object' && item !== null) queue.push(item);
    }
  }
  return objects;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: Json): boolean {
  const type = object['@type'];
  const types = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.some(name => typeof name === 'string' && ARTICLE_TYPE.test(name.slice(0, 100)));
}

function textValue(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return undefined;
  return tidyText(decodeTwice(value)) || undefined;
}

function namesOf(value: unknown, resolve: (value: unknown) => unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value];
  return list
    .map(resolve)
    .map(item => textValue(isObject(item) ? firstOf(item.name) : item))
    .filter(name => name !== undefined && !/^https?:/i.test(name)) as string[];
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function urlOf(article: Json): string | undefined {
  const main = article.mainEntityOfPage;
  return textValue(article.url) ?? textValue(isObject(main) ? main['@id'] : main);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
};

/** Some systems write entities into JSON, where they are plain text. */
function decodeTwice(text: string): string {
  return text.replace(/&(amp|quot|apos|#0?39|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
