import type { FileFacts } from '../../analysis/index.js';
import { addAttestation } from '../../policy/add-attestation.js';
import type { Fix, LocalText } from '../rule.js';

/** The titles of what `attestationSuggestions` suggests, by `titleId`. */
export const attestationTitles = {
  attest: { en: "Attest '{{attestation}}' in {{file}}", 'zh-cn': '在 {{file}} 中声明“{{attestation}}”' },
} satisfies Readonly<Record<string, LocalText>>;

/** Suggests to attest in the policy what no code shows; whether it is so, the person who chooses it has to know. None where the policy file cannot be added to. */
export function attestationSuggestions({ context: { policyFile } }: FileFacts, key: 'alternatives' | 'signage' | 'encryptedAtRest', value: string): readonly Fix[] {
  const edit = policyFile && addAttestation(policyFile.text, key, value);
  return edit ? [{ kind: 'suggestion', titleId: 'attest', data: { attestation: `${key}: ${value}`, file: policyFile.path }, edits: [{ file: policyFile.path, ...edit }] }] : [];
}
