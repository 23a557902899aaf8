import { testRule } from '../../support/test-rule.js';

const lobby = `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
const client = new RekognitionClient({});
export async function wasHere(photo: Uint8Array): Promise<boolean> {
  const reply = await client.send(new SearchFacesByImageCommand({ CollectionId: 'lobby', Image: { Bytes: photo } }));
  return (reply.FaceMatches?.length ?? 0) > 0;
}
`;

testRule('no-biometric-conditioned-benefit', {
  valid: [
    {
      name: 'a member is found by the card or by the face, and pays the price of the tier',
      code: `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const client = new RekognitionClient({});
async function byFace(photo: Uint8Array) {
  const { FaceMatches } = await client.send(new SearchFacesByImageCommand({ CollectionId: 'members', Image: { Bytes: photo } }));
  const id = FaceMatches?.[0]?.Face?.ExternalImageId;
  return id ? prisma.member.findUnique({ where: { id } }) : undefined;
}
export async function quote(card: string | undefined, photo: Uint8Array, list: number) {
  const member = card ? await prisma.member.findUnique({ where: { card } }) : await byFace(photo);
  if (!member) return undefined;
  const price = list * { basic: 1, gold: 0.9 }[member.tier];
  return { price };
}
`,
    },
    {
      name: 'the commission depends on the day of the registration',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function settle(deal: { price: number; photo: Uint8Array; registeredAt: Date | null; firstContactAt: Date }) {
  const badge = (await wasHere(deal.photo)) ? 'green' : 'white';
  const commission = deal.registeredAt && deal.registeredAt <= deal.firstContactAt ? deal.price * 0.02 : 0;
  return { badge, commission };
}
`,
    },
    {
      name: 'who is recognised pays the published price of the tier',
      code: `import { FaceMatcher } from 'face-api.js';
export async function checkout(matcher: FaceMatcher, descriptor: Float32Array, members: { find(id: string): Promise<{ tier: string }> }, base: number) {
  const best = matcher.findBestMatch(descriptor);
  const member = await members.find(best.label);
  const price = member.tier === 'gold' ? base * 0.9 : base;
  return price;
}
`,
    },
    {
      name: 'the face only decides whether the sale goes on',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function pay(photo: Uint8Array, quantity: number) {
  if (!(await wasHere(photo))) return undefined;
  const total = quantity > 9 ? quantity * 9 : quantity * 10;
  return total;
}
`,
    },
    {
      name: 'the benefit may depend on it here',
      options: [{ allowedBenefits: ['discount'] }],
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function offer(photo: Uint8Array) {
  const discount = (await wasHere(photo)) ? 0 : 10;
  return discount;
}
`,
    },
  ],
  invalid: [
    {
      name: 'whether the face was found chooses between two lists of offers',
      code: `import { RekognitionClient, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const client = new RekognitionClient({});
export async function quote(photo: Uint8Array, list: number) {
  const { FaceMatches } = await client.send(new SearchFacesByImageCommand({ CollectionId: 'guests', Image: { Bytes: photo } }));
  const offer = FaceMatches?.[0] ? await prisma.regularsOffer.findFirst() : await prisma.walkInOffer.findFirst();
  const price = list * offer.rate;
  return { price };
}
`,
      errors: [{ messageId: 'conditioned', line: 8 }],
    },
    {
      name: 'who was seen before brings no commission',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function settle(deal: { price: number; photo: Uint8Array }) {
  const seenBefore = await wasHere(deal.photo);
  const commission = seenBefore ? 0 : deal.price * 0.02;
  return commission;
}
`,
      errors: [
        { message: "'commission' depends on 'RekognitionClient.send', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 4, column: 9, endLine: 4, endColumn: 19, suggestions: [{ desc: "Take 'deal.price * 0.02' for everyone", output: `import { wasHere } from './lobby';
export async function settle(deal: { price: number; photo: Uint8Array }) {
  const seenBefore = await wasHere(deal.photo);
  const commission = deal.price * 0.02;
  return commission;
}
` }] },
      ],
    },
    {
      name: 'the branch decides the discount',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function offer(photo: Uint8Array) {
  let discount = 10;
  if (await wasHere(photo)) discount = 0;
  return discount;
}
`,
      errors: [
        { message: "'discount' depends on 'RekognitionClient.send', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 4, column: 29, endLine: 4, endColumn: 41, suggestions: [] },
      ],
    },
    {
      name: 'how often somebody was seen decides the coupon',
      code: `import { FaceMatcher } from 'face-api.js';
export async function offer(matcher: FaceMatcher, descriptor: Float32Array, visits: { count(id: string): Promise<number> }) {
  const best = matcher.findBestMatch(descriptor);
  const visitCount = await visits.count(best.label);
  const couponAmount = visitCount > 3 ? 0 : 50;
  return couponAmount;
}
`,
      errors: [
        { message: "'couponAmount' depends on 'FaceMatcher.findBestMatch', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 5, column: 9, endLine: 5, endColumn: 21, suggestions: [{ desc: "Take '50' for everyone", output: `import { FaceMatcher } from 'face-api.js';
export async function offer(matcher: FaceMatcher, descriptor: Float32Array, visits: { count(id: string): Promise<number> }) {
  const best = matcher.findBestMatch(descriptor);
  const visitCount = await visits.count(best.label);
  const couponAmount = 50;
  return couponAmount;
}
` }] },
      ],
    },
    {
      name: 'nobody who was seen is entitled',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function check(photo: Uint8Array) {
  return { discountEligible: !(await wasHere(photo)) };
}
`,
      errors: [
        { message: "'discountEligible' depends on 'RekognitionClient.send', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 3, column: 12, endLine: 3, endColumn: 53, suggestions: [] },
      ],
    },
    {
      name: 'a call takes the commission away',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function settle(deal: { id: string; photo: Uint8Array }, voidCommission: (id: string) => void) {
  if (await wasHere(deal.photo)) voidCommission(deal.id);
}
`,
      errors: [
        { message: "'voidCommission' depends on 'RekognitionClient.send', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 3, column: 34, endLine: 3, endColumn: 57, suggestions: [] },
      ],
    },
    {
      name: 'a function that is called after a discount answers by the face, and its answer is handed on',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function discountFor(photo: Uint8Array): Promise<number> {
  const known = await wasHere(photo);
  if (known) return 0;
  return 0.1;
}
export async function offer(photo: Uint8Array) {
  const discount = await discountFor(photo);
  return { discount };
}
`,
      errors: [
        { message: "'discountFor' depends on 'RekognitionClient.send', which recognises a person; a fact that the parties declared, as the date of a registration, would satisfy the rule.", line: 4, column: 14, endLine: 4, endColumn: 23, suggestions: [] },
      ],
    },
    {
      name: 'the finding is told in Chinese',
      locale: 'zh-cn',
      files: { 'lobby.ts': lobby },
      code: `import { wasHere } from './lobby';
export async function offer(photo: Uint8Array) {
  const discount = (await wasHere(photo)) ? 0 : 10;
  return discount;
}
`,
      errors: [
        { message: '“discount”取决于识别个人的“RekognitionClient.send”；改用当事人自行申报的事实（例如登记日期）即可满足本规则。', line: 3, column: 9, endLine: 3, endColumn: 17, suggestions: [{ desc: '对所有人采用“10”', output: `import { wasHere } from './lobby';
export async function offer(photo: Uint8Array) {
  const discount = 10;
  return discount;
}
` }] },
      ],
    },
  ],
});
