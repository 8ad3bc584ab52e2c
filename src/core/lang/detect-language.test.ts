import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const VIETNAMESE = [
  'Hai bên đã ký thỏa thuận trao đổi tù nhân vào hôm qua.',
  'Giá xăng tăng mạnh',
  'Ông Umerov đến Istanbul',
  'Không ai bị thương.',
  'Tổng thống Putin nói với hãng tin Reuters rằng Nga sẵn sàng',
  'Hòa đàm Nga - Ukraine: vòng hai',
  'CHÍNH PHỦ HỌP PHIÊN THƯỜNG KỲ',
  'Theo báo cáo của World Bank, GDP tăng 6,5%.',
];
const ENGLISH = [
  'The two sides signed a deal to swap prisoners yesterday.',
  'Fuel prices jump',
  'Umerov arrives in Istanbul',
  'Nobody was hurt.',
  'President To Lam told Nhan Dan that the talks in Hanoi were frank',
  'Vietnam and Laos sign a border pact',
  'GOVERNMENT HOLDS REGULAR MEETING',
  'According to Nguyễn Văn Đức of Đà Nẵng, the bridge is closed to all traffic.',
];
const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'fra',
    'Les deux délégations se sont rencontrées lundi matin au palais et ont parlé pendant une heure des prisonniers, sans résultat.',
  ],
  [
    'deu',
    'Die beiden Delegationen trafen sich am Montagmorgen im Palast und sprachen eine Stunde lang über die Gefangenen, ohne Ergebnis.',
  ],
  [
    'spa',
    'Las dos delegaciones se reunieron el lunes por la mañana en el palacio y hablaron durante una hora de los prisioneros.',
  ],
  [
    'fra',
    'Le ministre a promis samedi que les travaux du pont seraient finis dans la ville avant les fêtes, après deux années de retard.',
  ],
  [
    'por',
    'O ministro disse no sábado que as obras da ponte serão concluídas na cidade antes das festas, depois de dois anos.',
  ],
  [
    'pol',
    'Minister powiedział w sobotę, że prace przy moście zakończą się w mieście przed świętami, po dwóch latach opóźnienia.',
  ],
  [
    'rus',
    'Делегации двух стран встретились в понедельник утром во дворце и целый час говорили о пленных, но не договорились.',
  ],
  ['cmn', '两国代表团星期一上午在宫殿会面，谈了一个小时的战俘问题，没有结果，随后各自离开了会场。'],
];

describe('the language of a text', () => {
  it.each(VIETNAMESE)('is Vietnamese: %s', text => {
    expect(detectLanguage(text).lang).toBe('vi');
  });

  it.each(ENGLISH)('is English: %s', text => {
    expect(detectLanguage(text).lang).toBe('en');
  });

  it.each([VIETNAMESE[0], ENGLISH[0]])('is sure for a plain sentence: %s', text => {
    expect(detectLanguage(text ?? '')).toMatchObject({ sure: true });
  });

  it.each([...VIETNAMESE, ...ENGLISH])('is not called foreign: %s', text => {
    expect(detectLanguage(text).foreign).toBeUndefined();
  });

  it.each(['', ' \n', '…', '1.200', '😀'])('is not sure without words: "%s"', text => {
    expect(detectLanguage(text).sure).toBe(false);
  });

  it('is told by the body, not by the foreign names in it', () => {
    const names = 'Rustem Umerov, Vladimir Medinsky, Hakan Fidan, Steve Witkoff, Keith Kellogg';
    expect(detectLanguage(`Dự họp có các ông ${names} và một số người khác của hai đoàn.`).lang).toBe('vi');
    expect(detectLanguage(`Among those who came were ${names} and a few others of both teams.`).lang).toBe(
      'en',
    );
  });

  it('does not call a list of names foreign', () => {
    expect(detectLanguage('Umerov, Medinsky, Fidan, Witkoff, Kellogg').foreign).toBeUndefined();
  });

  it('is Vietnamese also for a long text that quotes some English', () => {
    const text = `${VIETNAMESE.join('. ')}. “We are ready for peace,” ông nói. ${VIETNAMESE.join('. ')}`;
    expect(detectLanguage(text)).toEqual({ lang: 'vi', sure: true });
  });
});

/** Headlines in our languages without grammatical words, which a guess by letters takes for others. */
const HEADLINES = [
  'Giá vàng SJC, xăng RON95 tăng mạnh, chứng khoán VN-Index giảm điểm phiên cuối tuần',
  'In Ho Chi Minh City, people watched on giant screens along Nguyen Hue street',
  "Vietnam's exporters eye relief as U.S. Federal Reserve trims interest rates",
  'Typhoon Maraya leaves at least 26 dead as floods swamp northern Vietnam',
];

describe('a headline of names', () => {
  it.each(HEADLINES)('is not called foreign: %s', text => {
    expect(detectLanguage(text).foreign).toBeUndefined();
  });
});

describe('a text in neither language', () => {
  it.each(FOREIGN)('is named: %s', (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ foreign: code, sure: false });
  });

  it('is not reported where only a quotation is foreign', () => {
    const text = `${ENGLISH.join('. ')}. He said: «Nous sommes prêts.» ${ENGLISH.join('. ')}`;
    expect(detectLanguage(text).foreign).toBeUndefined();
  });
});

it('every text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(['vi', 'en']).toContain(detectLanguage(text).lang);
    }),
  );
});
