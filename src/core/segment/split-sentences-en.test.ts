import { describe, expect, it } from 'vitest';
import { englishRules } from '../lang/en/rules.ts';
import { splitSentences } from './split-sentences.ts';

/** `¦` stands where a sentence ends; a border with spaces around it stands for one space of text. */
function textOf(marked: string): string {
  return marked.replaceAll(' ¦ ', ' ').replaceAll('¦', '');
}

function sentencesOf(text: string): string[] {
  return splitSentences(text, englishRules).map(({ start, end }) => text.slice(start, end));
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a full stop, a question mark, an exclamation mark and an ellipsis': [
    'Rain is coming. ¦ People went home early.',
    'Who will go? ¦ Nobody answered.',
    'Fire! ¦ The villagers ran to the river.',
    'He fell silent… ¦ The room waited.',
    'She sighed... ¦ Then she stood up.',
    'He paused . . . ¦ Then he left.',
    'Really?! ¦ Nobody believed it.',
    'No!!! ¦ They shouted.',
  ],
  'a lower-case word goes on after an ellipsis or a mark': [
    'He said it was … not certain. ¦ Reporters left.',
    'He paused . . . then left. ¦ Others stayed.',
    'Rice, salt, oil... and medicine came. ¦ The truck was late.',
    '"Why?" is a hard question. ¦ Nobody replied.',
  ],
  'titles and ranks before a name': [
    'Mr. Harlow met Mrs. Dunne. ¦ They shook hands.',
    'Dr. Amy Poole and Prof. Lund agreed. ¦ Others did not.',
    'Lt. Gen. Orlov spoke first. ¦ He was brief.',
    'Sen. Brook and Gov. Tate will vote. ¦ The vote is on Monday.',
    'Rev. Pike prayed at St. Mary. ¦ The bells rang.',
    'Col. Vance left. ¦ Maj. Reed stayed.',
    'The bout was Kell vs. Moran. ¦ Moran won.',
  ],
  'abbreviated countries, states and firms': [
    'The U.S. Treasury replied. ¦ Markets rose.',
    'U.S.-led forces left. ¦ Then came rain.',
    'He moved to the U.S. ¦ He never came back.',
    'The U.N. Security Council met. ¦ It did not vote.',
    'She works at Delta Corp. ¦ The firm makes ships.',
    'Acme Inc. sued Bolt Ltd. over a patent. ¦ The case goes on.',
    'They live in Washington, D.C. ¦ They own a shop.',
    'A shop in Boise, Ida., burned. ¦ Nobody was hurt.',
  ],
  initials: [
    'J. K. Rowling wrote it. ¦ It sold well.',
    'George W. Bush came too. ¦ He sat at the back.',
    'J.R.R. Tolkien died in 1973. ¦ His books live on.',
    'Writers such as E. B. White knew this. ¦ They cut words.',
  ],
  'numbers, dates and times': [
    'Some 1,200 prisoners were freed. ¦ They went by bus.',
    'Prices rose 3.5 times. ¦ People complained.',
    'It cost $4.2 million. ¦ The city paid.',
    'The blast was in 2024. ¦ Five people were hurt.',
    'The blast was in 2024. ¦ 5 people were hurt.',
    'The talks began at 10 a.m. Monday. ¦ They ended at noon.',
    'The talks began at 10 a.m. ¦ Police closed the road.',
    'It opens at 9 p.m. EDT. ¦ Doors close at ten.',
    'They met on Jan. 5 in Oslo. ¦ Snow fell.',
    'He was born on Feb. 29, 1960. ¦ He studied law.',
    'See No. 10 on the list. ¦ It is short.',
    'Inflation is 4.5%. ¦ The currency is firm.',
    'The answer is no. ¦ He will not go.',
  ],
  'quotation marks, straight and curly': [
    'He said, "We will return." ¦ Then he got into the car.',
    'He said, “We will return.” ¦ Then he got into the car.',
    '“Impossible!” ¦ She shut the door.',
    '"Where to?" he asked. ¦ Nobody replied.',
    '“We waited,” she said. ¦ “We hoped. ¦ Then we left.”',
    'She said, “He told me, ‘I am home.’” ¦ Then she wept.',
    'He called it a “mistake”. ¦ Others agreed.',
    "It was the soldiers' food. ¦ It was cold.",
    "He said 'no.' ¦ She said yes.",
    '"It\'s over." ¦ They left.',
  ],
  'a quotation mark that is never closed': [
    'He said, “We are tired. ¦ The men want to go home. ¦ Winter is near.',
    'She said, "I do not know. ¦ I have not read it. ¦ I will tomorrow.',
    '"First part of the speech. ¦ Second part of it.',
  ],
  'brackets do not hide borders': [
    'He came to Oslo (his third visit). ¦ He stayed two days.',
    'She signed. ¦ (The paper has 20 pages.) ¦ He did not.',
    'The fund [sic] is empty. ¦ Nobody knows why.',
  ],
  'a missing space after the stop': [
    'The sides signed the deal.¦They met in Oslo.',
    'The talks took 40 minutes.¦Then they left.',
    'He asked, “When?”¦Nobody knew.',
    'He came home in 2019.¦He opened a shop.',
  ],
  'addresses, versions and names with stops': [
    'See www.example.com/News.html for more. ¦ It is free.',
    'See https://example.com/a.b?c=1&d=2. ¦ It is free.',
    'See https://example.com/news.Html for more. ¦ It is free.',
    'Write to desk@example.co.uk. ¦ We reply.',
    'They used Node.js for it. ¦ It was fast.',
    'They learned Java. ¦ .NET came later.',
    'Version 2.0.1 is out. ¦ It fixes bugs.',
    'Yahoo! shares fell. ¦ Others rose.',
    'The iPhone sold well. ¦ eBay did not.',
  ],
  'datelines and list indexes': [
    'ISTANBUL (AP) — Envoys met on Monday. ¦ They spoke of prisoners.',
    'WASHINGTON, June 2 (Reuters) - Envoys met. ¦ They left soon.',
    '1. Set up a joint board. ¦ It meets each quarter.',
    'A. The first choice',
    'II. Results of the vote. ¦ They are final.',
    'Q. Who won? ¦ Nobody did.',
  ],
  'a headline that is glued to the text': [
    'Rapper changes his name to Ye ¦ The singer told fans on Monday.',
    'Mayor quits after storm in West Virginia ¦ He had held the post since 2019.',
    'They drove to The Hague and read The Times.',
    'Serie A clubs and Vitamin A deficiency were discussed.',
  ],
  'a sentence that begins small': [
    'The poet hated capital letters. ¦ she used none at all.',
    'Add 2 tbsp. of oil and call the dept. of health.',
    'He moved to approx. forty towns.',
  ],
  'Latin shorthand': [
    'Bring food, e.g. Rice, and water. ¦ Be early.',
    'Two states, i.e. Utah and Ohio, agreed. ¦ Others waited.',
    'They sell rice, salt, etc. ¦ Prices are low.',
    'They sell rice, salt, etc. at low prices. ¦ Come early.',
    'Poole et al. found it. ¦ Others did too.',
  ],
};

describe('English sentences', () => {
  for (const [topic, cases] of Object.entries(CASES)) {
    it.each(cases)(`are parted rightly around ${topic}: %s`, marked => {
      expect(sentencesOf(textOf(marked))).toEqual(marked.split('¦').map(sentence => sentence.trim()));
    });
  }
});
