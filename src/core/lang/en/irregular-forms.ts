/** Irregular English forms, base form first in each group. */
const GROUPS = `
be am is are was were been being|have has had having|do does did done|go goes went gone|say said|get got gotten|make made|know knew known
think thought|take took taken|see saw seen|come came|find found|give gave given|tell told|feel felt|become became|leave left|put|mean meant
keep kept|let|begin began begun|show showed shown|hear heard|run ran running|hold held|bring brought|write wrote written|sit sat|stand stood
lose lost|pay paid|meet met|lead led|speak spoke spoken|read|spend spent|grow grew grown|win won winning|teach taught|buy bought|send sent
build built|fall fell fallen|cut|sell sold|break broke broken|choose chose chosen|eat ate eaten|fight fought|catch caught|draw drew drawn
drive drove driven|fly flew flown flies|forget forgot forgotten|rise rose risen|ride rode ridden|sing sang sung|sleep slept|strike struck stricken
swim swam swum|throw threw thrown|wake woke woken|wear wore worn|shake shook shaken|shoot shot|hide hid hidden|hit|hurt|lay laid|lie lay lain lying
light lit|seek sought|set|shut|sink sank sunk|spread|steal stole stolen|swear swore sworn|sweep swept|tear tore torn|understand understood
withdraw withdrew withdrawn|bear bore borne born|beat beaten|bend bent|bet|bind bound|bite bit bitten|bleed bled|blow blew blown|burn burnt
burst|cast|cling clung|cost|creep crept|deal dealt|dig dug|dream dreamt|drink drank drunk|feed fed|flee fled|forbid forbade forbidden
foresee foresaw foreseen|forgive forgave forgiven|freeze froze frozen|grind ground|hang hung|kneel knelt|lean leant|leap leapt|learn learnt
lend lent|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|quit|rid
ring rang rung|shed|shine shone|shrink shrank shrunk|slide slid|spell spelt|spill spilt|spin spun|split|spring sprang sprung|stick stuck|sting stung
stride strode|strive strove striven|swell swelled swollen|swing swung|undergo underwent undergone|undertake undertook undertaken|uphold upheld|upset
weave wove woven|weep wept|wind wound|broadcast|forecast|arise arose arisen|abide abode|awake awoke|mislead misled|outdo outdid|rebuild rebuilt
repay repaid|resell resold|rewrite rewrote rewritten|undo undid undone|withhold withheld|withstand withstood|breed bred|speed sped|tread trod
die dies died dying|tie tying tied|man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|life lives|wife wives
knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves|calf calves|crisis crises|analysis analyses
basis bases|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|medium media|datum data|bacterium bacteria|stimulus stimuli
fungus fungi|nucleus nuclei|index indices|appendix appendices|good better best|bad worse worst|far farther further farthest furthest|little less least
many more most|policeman policemen|spokesman spokesmen|spokeswoman spokeswomen|congressman congressmen|businessman businessmen|fisherman fishermen
gentleman gentlemen|gunman gunmen|chairman chairmen|fireman firemen|serviceman servicemen|lawmaker lawmakers|salesman salesmen|grandchild grandchildren
`;

/** From an irregular form to its base forms; a form may have several (`found`, `lay`, `wound`). */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = readGroups();

function readGroups(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const group of GROUPS.trim().split(/[|\n]/)) {
    const [base = '', ...others] = group.trim().split(' ');
    for (const form of others) forms.set(form, [...(forms.get(form) ?? []), base]);
  }
  return forms;
}
