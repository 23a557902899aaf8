import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { hasRun, startsWithRun } from './word-table.js';

/** Finds the decision about a person that a name speaks of: letting them in (`openDoor`), or judging what they may have (`isEligible`). */
export function decisionNamed(vocabulary: Vocabulary, identifier: string): 'access' | 'eligibility' | undefined {
  const words = splitWords(identifier);
  const { access, eligibility } = vocabulary.decisions;
  if (startsWithRun(words, access)) return 'access';
  return startsWithRun(words, eligibility) ? 'eligibility' : undefined;
}

/** Whether calling what is named so lets somebody in: `openDoor`, `gate.open`, `jwt.sign`. */
export function namesAccess(vocabulary: Vocabulary, name: string, owner?: string): boolean {
  const { access, entrances, opening, signers } = vocabulary.decisions;
  const words = splitWords(name);
  if (startsWithRun(words, access)) return true;
  const owners = owner === undefined ? [] : splitWords(owner);
  if (owners.some(word => entrances.has(word)) && opening.has(words[0] ?? '')) return true;
  return name === 'sign' && owners.length === 1 && signers.has(owners[0]!);
}

/** Whether a name says that somebody may have an advantage, or may not: `discountEligible`, `isCommissionVoid`, `qualifiesForRebate`. */
export function namesEligibility(vocabulary: Vocabulary, name: string): boolean {
  const { eligibility, advantages, 'advantage-states': states, chinese } = vocabulary.decisions;
  if (chinese.advantages.some(word => name.includes(word)) && /资格|有效|作废|可享/.test(name)) return true;
  const words = splitWords(name);
  if (!words.some(word => states.has(word))) return startsWithRun(words, eligibility) && /^(?:is|eligib|qualif)/i.test(name);
  return hasRun(words, advantages) || words.some(word => /^(?:eligib|entitle|qualif)/.test(word));
}

/** Whether calling what is named so gives somebody an advantage, or takes one away: `grantCoupon`, `voidCommission`. */
export function namesBenefitAct(vocabulary: Vocabulary, name: string): boolean {
  const { advantages, granting, chinese } = vocabulary.decisions;
  if (chinese.advantages.some(word => name.endsWith(word)) && /^(?:发放|赠送|取消|作废|领取)/.test(name)) return true;
  const words = splitWords(name);
  return granting.has(words[0] ?? '') && hasRun(words.slice(1), advantages);
}

/** Whether calling what is named so keeps somebody's face: `enrolVisitor`, `saveFace`, `gallery.add`. */
export function namesEnrolment(vocabulary: Vocabulary, name: string, owner?: string): boolean {
  const { keeping, bodies, strangers, galleries } = vocabulary.decisions;
  const [verb = '', ...rest] = splitWords(name);
  if (/^enrol/.test(verb)) return true;
  if (!keeping.has(verb)) return false;
  return hasRun(rest, bodies) || hasRun(rest, galleries) || hasRun(rest, strangers) || (owner !== undefined && hasRun(splitWords(owner), galleries));
}

/** Whether a name is of people who come by and never enrolled, or of how often they did: `visitCount`, `lastSeen`, `陌生人`. */
export function namesRecurrence(vocabulary: Vocabulary, name: string): boolean {
  const { recurrences, chinese } = vocabulary.decisions;
  return chinese.recurrences.some(word => name.includes(word)) || hasRun(splitWords(name), recurrences);
}

/** Whether a name speaks of sending something to somebody: `transferTo`, `face-upload`, `接收方`. */
export function namesTransfer(vocabulary: Vocabulary, name: string): boolean {
  const { transfers, chinese } = vocabulary.decisions;
  return chinese.transfers.some(word => name.includes(word)) || hasRun(splitWords(name), transfers);
}

/** Whether a name says how long something is kept, or when it ends: `expiresAt`, `ttl`. */
export function namesLifetime(vocabulary: Vocabulary, name: string): boolean {
  return hasRun(splitWords(name), vocabulary.decisions.lifetimes);
}

/** Whether a name says that something is encrypted: `encryptedTemplate`, `ServerSideEncryption`. */
export function namesProtection(vocabulary: Vocabulary, name: string): boolean {
  return hasRun(splitWords(name), vocabulary.decisions.protections);
}

/** Whether a name or address is of a camera that watches a place: `rtspUrl`, `cctv`, `监控`. */
export function namesWatching({ decisions }: Vocabulary, name: string): boolean {
  return decisions.chinese.watching.some(word => name.includes(word)) || hasRun(splitWords(name), decisions.watching);
}

/** Whether a name is of a room in which nobody may be watched: `fitting-room-2`. */
export function namesPrivateRoom({ decisions }: Vocabulary, name: string): boolean {
  return decisions.chinese['private-rooms'].some(word => name.includes(word)) || hasRun(splitWords(name), decisions.privateRooms);
}

/** Whether calling what is named so takes somebody's body into use: `enableFacePay`, `registerFace`. */
export function namesBodyEnrolment({ decisions }: Vocabulary, name: string): boolean {
  const words = splitWords(name);
  return startsWithRun(words, decisions.enrolling) && hasRun(words, decisions.bodies);
}

/** Whether a name is of the ways to prove who one is, to be let in or to pay: `UnlockMethod`. `around` are names it stands in, as its file's. */
export function namesAccessMethod(vocabulary: Vocabulary, name: string, around: readonly string[]): boolean {
  const { methods, methodUses, chinese } = vocabulary.decisions;
  if (chinese.methods.some(word => name.endsWith(word))) return /[门锁登录支付验证认证打卡通行]/.test(name);
  const words = splitWords(name);
  if (!methods.has(words.at(-1) ?? '')) return false;
  return [words, ...around.map(splitWords)].some(all => hasRun(all, methodUses));
}

/** Whether a way is one that needs a part of the body: `face`, `FACE_PAY`, `刷脸`. */
export function namesBody(vocabulary: Vocabulary, text: string): boolean {
  const { bodies, chinese } = vocabulary.decisions;
  return bodies.has(joinWords(text)) || chinese.bodies.some(word => text.startsWith(word));
}

/** Whether a name speaks of a body that was compared, and of what came of it: `faceMatched`, `verifyFace`, `/face/login`. */
export function namesBodyMatch(vocabulary: Vocabulary, name: string): boolean {
  const words = splitWords(name);
  const { bodies, comparing } = vocabulary.decisions;
  return hasRun(words, bodies) && words.some(word => comparing.has(word)) || /^(?:人脸|刷脸|声纹|指纹).*(?:通过|比对|识别|验证|成功)/.test(name);
}

/** Whether the path of an address names what is done with a body to enrol or to know somebody: `/api/faces/register`, `/verify-face`. */
export function namesBodyService({ decisions }: Vocabulary, address: string): boolean {
  const words = splitWords(address.replace(/^\w+:\/\/[^/]*/, ''));
  const { bodies, comparing, enrolling, keeping, bodyUses } = decisions;
  return hasRun(words, bodies) && words.some(word => comparing.has(word) || enrolling.has(word) || keeping.has(word) || bodyUses.has(word));
}
