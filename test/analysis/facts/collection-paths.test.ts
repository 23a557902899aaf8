import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The path to what the code collects without consent, as its lines. */
function pathLines(text: string): readonly number[] {
  const [collection] = probe(new Map([['code.ts', text]])).files.get('code.ts')!.collections;
  const proof = collection!.prove({ category: collection!.category, purposes: [], level: 'separate' });
  assert.ok(!proof.proven);
  return proof.path.map(({ place }) => text.slice(0, place.start).split('\n').length);
}

const client = "import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';\nconst client = new RekognitionClient({});\n";

describe('the path to a collection', () => {
  it('leads through the place where the command was made that is sent', () => {
    assert.deepEqual(pathLines(`${client}export function enrol(input: object) {\n  const command = new IndexFacesCommand(input);\n\n  return client.send(command);\n}`), [3, 4, 6]);
  });

  it('does not name twice what is made where it is sent', () => {
    assert.deepEqual(pathLines(`${client}export function enrol(input: object) {\n  return client.send(new IndexFacesCommand(input));\n}`), [3, 4]);
  });
});
