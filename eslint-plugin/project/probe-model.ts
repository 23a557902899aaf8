import type { Model } from '../../analysis/index.js';
import { readModel } from '../../policy/models/read-model.js';

/** What examples of models may use without declaring it, as a team's own model. */
const text = `
api: global
reference: https://example.org/flow-probe
sources:
  - { path: 'Member[source].ReturnValue', category: user.contact.email, when: [{ path: 'Argument[0]', equals: email }] }
  - { path: 'Member[source].ReturnValue', category: user.contact.phone, when: [{ path: 'Argument[0]', equals: phone }] }
  - { path: 'Member[source].ReturnValue', category: x.biometric.face, when: [{ path: 'Argument[0]', equals: face }] }
  - { path: 'Member[source].ReturnValue', category: user.name, when: [{ path: 'Argument[0]', equals: name }] }
  - { path: 'Member[source].ReturnValue', category: user.location.precise, when: [{ path: 'Argument[0]', equals: location }] }
  - { parameter: { name: __taint_src }, category: user.contact.email }
sinks:
  - { path: 'Member[sink,__taint_sink].Argument[0]', kind: custom }
barriers:
  - { path: 'Member[sanitize].ReturnValue', kind: anonymised }
  - { path: 'Member[isSafe]', kind: validated, guards: { argument: 0, when: true } }
examples: |
  sink(source('email')); // flow: user.contact.email
`;

let model: Model | undefined;

/** The model of `source`, `sink`, `sanitize` and `isSafe`, by which examples show what they are about. */
export function probeModel(): Model {
  return (model ??= readProbeModel());
}

function readProbeModel(): Model {
  const read = readModel(text, 'probe.model.yml');
  // The text above is ours, and right.
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return { ...read.model, isOwn: true };
}
