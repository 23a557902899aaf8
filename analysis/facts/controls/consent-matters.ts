import type { Place } from '../../ir/span.js';
import { categoryWithin, purposesNamedIn } from '../../vocabulary/purposes.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { hasChinese, hasRun } from '../../vocabulary/word-table.js';
import { comesBefore, speaks, speaksTogether } from '../../vocabulary/wording.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { ProjectContext } from '../context.js';
import type { ConsentMatter } from '../facts.js';
import { sensitiveIn } from '../sensitivity.js';

type World = { readonly vocabulary: Vocabulary; readonly context: ProjectContext };

/** Finds the matters that a text asks to agree to, one for each of its clauses that names another; may be empty. */
export function mattersInText(world: World, text: string): readonly ConsentMatter[] {
  const plain = text.replace(/[（(][^）)]*[）)]/g, ' ');
  const found: ConsentMatter[] = [];
  for (const sentence of plain.split(/[。；;!！\n]|\.(?:\s|$)/)) {
    let agrees = false;
    for (const clause of sentence.split(clauseEnd)) {
      agrees ||= speaks(world.vocabulary.controls.agreeing, clause);
      const matter = withoutSharingAmongUsers(world, matterOf(world, clause.trim()), clause);
      if (matter && (matter.purposes.length > 0 || agrees)) found.push(matter);
    }
  }
  return joinMatters(found.some(isOfBody) ? found.filter(matter => !isWhatFor(world, matter)) : found);
}

/** A matter without what only says that people share something with each other: "Public document sharing" hands nothing of anybody to a company. */
function withoutSharingAmongUsers({ vocabulary }: World, matter: ConsentMatter | undefined, clause: string): ConsentMatter | undefined {
  if (!matter?.purposes.includes('third-party-sharing') || hasChinese(clause) || speaks(vocabulary.controls['data-or-company'], clause)) return matter;
  const purposes = matter.purposes.filter(id => id !== 'third-party-sharing');
  return purposes.length > 0 ? { ...matter, purposes } : undefined;
}

/** Whether a matter is the use of a body. */
function isOfBody({ purposes }: ConsentMatter): boolean {
  return purposes.some(id => /biometric|face/.test(id));
}

/** Whether a clause says what a body is used for, to tell who somebody is, and so is no matter beside it: "face and ID card for identity verification". */
function isWhatFor({ vocabulary }: World, { name, purposes }: ConsentMatter): boolean {
  return purposes.every(id => id === 'identity-verification') && purposes.length > 0 && speaks(vocabulary.controls['what-for'], name);
}

/** The matter that a key or clause names; undefined where it names none that consent is asked for. */
export function matterOf(world: World, name: string, answer?: Place): ConsentMatter | undefined {
  const { vocabulary } = world;
  const named = handsOver(vocabulary, name) ? [...purposesNamedIn(vocabulary, name), 'third-party-sharing'] : purposesNamedIn(vocabulary, name);
  const purposes = [...new Set(named)].filter(id => vocabulary.purposes.get(id)?.necessary !== 'yes').sort();
  if (purposes.length === 0 && (named.length > 0 || !namesDocument(vocabulary, name))) return undefined;
  return { name, purposes, separate: purposes.some(id => needsOwnAnswer(world, id)), answers: answer ? [answer] : [] };
}

/** Puts together the matters that share a purpose: advertising and marketing are one where one word names both. Keeps their order. */
export function joinMatters(matters: readonly ConsentMatter[]): readonly ConsentMatter[] {
  const joined: ConsentMatter[] = [];
  for (const matter of matters) {
    const index = joined.findIndex(other => overlaps(other, matter));
    if (index < 0) joined.push(matter);
    else {
      const { name, purposes, separate, answers } = joined[index]!;
      joined[index] = { name, purposes: [...new Set([...purposes, ...matter.purposes])].sort(), separate: separate || matter.separate, answers: [...answers, ...matter.answers] };
    }
  }
  return joined;
}

/** Whether an answer to one is an answer to the other. */
export function overlaps(left: ConsentMatter, right: ConsentMatter): boolean {
  if (left.purposes.length === 0 || right.purposes.length === 0) return left.purposes.length === right.purposes.length;
  return left.purposes.some(one => right.purposes.some(other => kindOf(one) === kindOf(other)));
}

/** Parts of a label that each may ask for something else. */
const clauseEnd = /[，,、：:&+]|》|\b(?:and|as well as|including|plus)\b|并且|并|以及|(?<!涉)及|和|与/i;

/** Whether a sentence gives data to others, also with something between: 向合作伙伴共享信息, 将手机号提供给合作商家. */
function handsOver({ controls }: Vocabulary, text: string): boolean {
  if (comesBefore(controls['handing-over'], controls.others, text) || comesBefore(controls.providing, controls['named-others'], text)) return true;
  if (speaksTogether(controls['giving-to'], controls.takers, text, 8) || comesBefore(controls['named-others'], controls['handed-over'], text)) return true;
  return speaksTogether(controls.towards, controls.cooperating, text, 4) && comesBefore(controls.cooperating, controls['handed-over'], text);
}

/** Purposes for which a box of its own is asked, as an answer to another question does not cover them. */
const ownAnswer: ReadonlySet<string> = new Set(['third-party-sharing', 'marketing-messages', 'advertising', 'profiling', 'personalised-pricing', 'visitor-analytics', 'ai-training']);

function needsOwnAnswer({ vocabulary, context }: World, id: string): boolean {
  const sensitive = vocabulary.categories.get(id)?.sensitive ?? [];
  return ownAnswer.has(id) || context.jurisdictions.some(jurisdiction => sensitiveIn[jurisdiction].some(set => sensitive.includes(set)));
}

/** Fingerprint and face are one question where one text asks for both. */
function kindOf(id: string): string {
  if (categoryWithin(id, 'x.biometric') || categoryWithin(id, 'user.biometric')) return 'biometric';
  if (categoryWithin(id, 'user.location') || categoryWithin(id, 'x.location')) return 'location';
  return id === 'advertising' ? 'marketing-messages' : id;
}

function namesDocument({ consent }: Vocabulary, text: string): boolean {
  return consent.chinese.documents.some(phrase => phrase !== '已阅读' && text.includes(phrase)) || /《[^》]{2,}/.test(text) || hasRun(splitWords(text), consent.documents);
}
