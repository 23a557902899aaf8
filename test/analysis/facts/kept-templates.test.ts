import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The templates that a file keeps for whoever sends them. */
function kept(path: string, text: string): readonly string[] {
  return probe(new Map([[path, text]])).files.get(path)!.biometrics.keptTemplates.map(({ name }) => name);
}

const head = "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\n";

describe('a template that is kept', () => {
  it('is one that a route is sent, whatever the method that the route is named after', () => {
    const text = `${head}export async function POST(req: Request) {\n  const { id, faceDescriptor } = await req.json();\n  await db.user.update({ where: { id }, data: { faceDescriptor } });\n}`;
    assert.deepEqual(kept('src/app/api/face/route.ts', text), ['json.faceDescriptor']);
  });

  it('is none that nobody sends, and not what is only known of one', () => {
    assert.deepEqual(kept('src/seed.ts', `${head}export async function seed(faceDescriptor: string) {\n  await db.user.create({ data: { faceDescriptor } });\n}`), []);
    assert.deepEqual(kept('src/app/api/face/route.ts', `${head}export async function POST(req: Request) {\n  const { id, faceDescriptor } = await req.json();\n  await db.user.update({ where: { id }, data: { hasFace: faceDescriptor.length > 0 } });\n}`), []);
    assert.deepEqual(kept('src/app/api/listings/route.ts', `${head}export async function POST(req: Request) {\n  const { id, embedding } = await req.json();\n  await db.listing.update({ where: { id }, data: { embedding } });\n}`), []);
  });
});
