import { wordSet } from '../lang/word-set.ts';

/**
 * Names that stand in the news every day, whatever the story: a story is not told by them. English, as the lexicon has them.
 * Capitals, neighbours and great powers, their heads, the largest cities of Vietnam.
 */
export const EVERYDAY_NAMES: readonly string[] = `
Vietnam|Vietnamese|Hanoi|Ho Chi Minh City|HCM City|Da Nang|Hai Phong|Can Tho|Hue|Government of Vietnam
China|Chinese|Beijing|United States|US|U.S.|America|American|Washington|White House|Russia|Russian|Moscow|Kremlin|Ukraine|Ukrainian|Kyiv|Kiev
Japan|Japanese|Tokyo|South Korea|Seoul|North Korea|India|Thailand|Bangkok|Laos|Cambodia|Singapore|Indonesia|Malaysia|Philippines|Taiwan|Hong Kong
France|French|Paris|Germany|German|Berlin|Britain|British|UK|United Kingdom|London|Italy|Spain|Turkey|Poland|Israel|Iran|Gaza|Australia|Canada
Europe|European|Asia|Asian|Southeast Asia|Africa|ASEAN|European Union|EU|NATO|United Nations|UN|New York|Brussels|Middle East
Donald Trump|Trump|Joe Biden|Vladimir Putin|Putin|Xi Jinping|Volodymyr Zelensky|Zelensky
January|February|March|April|May|June|July|August|September|October|November|December|English|Facebook|Google|Twitter|YouTube
Communist Party|National Assembly|Ministry of Health|Ministry of Public Security|Ministry of Foreign Affairs|Ministry of Defence
Tet|Reuters|AFP|AP|BBC|CNN|Democratic Party|Republican Party|Congress|Senate|FIFA|Covid-19|World Cup`
  .trim()
  .split(/[|\n]/);

/** Family names and middle names that every third Vietnamese bears, folded: "Nguyễn Thị" says nothing of who it is. */
export const COMMON_SYLLABLES = wordSet(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly thi van duc minh xuan quang',
);
