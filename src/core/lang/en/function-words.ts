import { wordSet } from '../word-set.ts';

/** Grammatical words of English. */
export const FUNCTION_WORDS = wordSet(`
  the of and to a an in on at by for with from as is are was were be been being has have had do does did will would shall should can
  could may might must not no it its he his him she her they them their we us our you your i me my this that these those there here
  which who whom whose what when where why how than then so if or but nor because while after before during into over under about
  between against through also more most some any all both each other such only very up out off again said says one s t re ve ll d m
`);
