import { isMap, isScalar, parseDocument } from 'yaml';
import type { PolicyEdit } from './add-list-entry.js';

/**
 * Finds where and how an attestation is added to a policy's text; `value` is YAML.
 *
 * *Failure*: undefined where the text cannot be read, or attests something under that key already.
 */
export function addAttestation(text: string, key: string, value: string): PolicyEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const pair = document.contents?.items.find(item => isScalar(item.key) && item.key.value === 'attestations');
  const end = document.contents?.range?.[2] ?? text.length;
  if (pair === undefined) return at(end, `${end > 0 && text[end - 1] !== '\n' ? '\n' : ''}attestations: { ${key}: ${value} }\n`);
  if (!isMap(pair.value)) return undefined;
  const { items, range, flow } = pair.value;
  const known = items.find(item => isScalar(item.key) && item.key.value === key);
  const [first] = items;
  if (known) {
    const written = known.value as { readonly range?: readonly [number, number, number]; toJSON?: () => unknown } | null;
    const isEmpty = written === null || (isScalar(written) && (written.value === null || written.value === false)) || JSON.stringify(written.toJSON?.()) === '[]';
    return isEmpty && written?.range ? { span: { start: written.range[0], end: written.range[1] }, text: value } : undefined;
  }
  if (flow === true || first === undefined) return range ? at(range[0] + 1, ` ${key}: ${value}${first === undefined ? ' ' : ','}`) : undefined;
  const start = (first.key as { readonly range?: readonly [number, number, number] }).range![0];
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return at(start, `${key}: ${value}\n${indent}`);
}

function at(offset: number, text: string): PolicyEdit {
  return { span: { start: offset, end: offset }, text };
}
