import fc from 'fast-check';
import { isVietnameseSyllable } from '../lang/vi/syllables.ts';

const ONSETS = 'b c ch d đ g h kh l m n ng nh ph r s t th tr v x'.split(' ');
const RHYMES =
  'à á ác ạc ánh ành ạnh ào áo ạp ạt áy ắc ằm ẵn ẳng ắp ặt ấc ầm ẩn ẫng ập ất âu ầy ò ọc ói òm ỏn õng ọp ót ố ộc ổi ỗm ôn ồng ơ ời ớm ợp ớt ũ ục úi ụm ủn ùng ụt ưa ứa ước ười ượm ườn ưởng ượt ừng ực ữu uống uộc uồn uối uất'.split(
    ' ',
  );

/** Vietnamese syllables with marks: small, capitalised or in capitals. */
export const vietnameseWord = fc
  .tuple(
    fc.constantFrom(...ONSETS),
    fc.constantFrom(...RHYMES),
    fc.constantFrom('small', 'small', 'title', 'capitals'),
  )
  .map(([onset, rhyme, style]) => styled(onset + rhyme, style))
  .filter(word => isVietnameseSyllable(word) && /[^\u0000-\u007F]/.test(word));

/** English words, names and numbers, as they stand in Vietnamese news. */
export const foreignWord = fc.constantFrom(
  ...'Microsoft Washington report the of London Trump Kremlin USD 2024 3,5 NATO Reuters Elon Musk Samsung OPEC FIFA and World Cup'.split(
    ' ',
  ),
);

function styled(word: string, style: string): string {
  if (style === 'capitals') return word.toUpperCase();
  return style === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Words with accents of Western languages, in small letters, capitalised and in capitals. */
export const westernWord = fc
  .tuple(
    fc.constantFrom(
      ...`été où à là dès né née thé même être côté août naïve maïs Noël Zoë château français garçon œuvre élève après très déjà voilà ça
      goût bientôt hôtel forêt thaï haï Israël Haïti aiguë ambiguïté crèche père mère sœur pré clé gré blé ouïe baïonnette
      más qué sí tú él aún así aquí también está niño año señor mañana corazón público río país baúl Raúl oír reír leí ñu ñame maíz
      não ação são pão mãe irmã avó avô já há pé você três português coração saúde câmara ônibus lã maçã pôr órgão
      für schön Tür über Österreich Größe Spaß Bär Köln München weiß Mädchen süß öl Gemüse Straße
      perché città più può è così né già là cioè farò università caffè virtù lunedì sì
      øl sjø før på år å blåbær smörgås Malmö Göteborg Ærø København
      café résumé Beyoncé José Müller Çelik façade fiancée cliché don’t it’s the of and`.split(/\s+/),
    ),
    fc.constantFrom('small', 'small', 'title', 'capitals'),
  )
  .map(([word, style]) => styled(word, style));
