/** ISO 4217 codes that stand before or behind an amount in the news of both languages, as signs. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'VND',
    'USD',
    'EUR',
    'GBP',
    'JPY',
    'CNY',
    'RUB',
    'KRW',
    'THB',
    'INR',
    'UAH',
    'SGD',
    'AUD',
    'CAD',
    'HKD',
  ].map(code => [code, code]),
);
