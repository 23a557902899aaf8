import assert from 'node:assert/strict';
import { createScratchProject } from '../../support/scratch-project.js';
import { ProjectSession } from '../../../eslint-plugin/project/project-session.js';

const gate = "export function ConsentGate({ purpose, children }) {\n  return localStorage.getItem(`consent-${purpose}`) === 'granted' ? children : null;\n}\n";
const policy = (level: string) => `consent: { guards: [{ component: "src/consent#ConsentGate", purpose: { prop: purpose }, level: ${level} }] }\n`;
const head = "import { GoogleAnalytics } from '@next/third-parties/google';\n";

/** What the suggestion makes of a page; undefined where there is none. Fails if it settles nothing. */
function gated(code: string, level = 'separate'): string | undefined {
  const path = 'src/page.tsx';
  const session = new ProjectSession(createScratchProject({ 'privacy.yml': policy(level), 'src/consent.jsx': gate, [path]: code }));
  const [finding, ...others] = session.result().findings.filter(({ place }) => place.file === path);
  assert.ok(finding && others.length === 0, 'the code has one finding');
  const fix = finding.fixes.find(({ titleId }) => titleId === 'gate');
  if (fix === undefined) return undefined;
  const after = [...fix.edits].sort((left, right) => right.span.start - left.span.start).reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), code);
  session.setText(path, after);
  assert.deepEqual(session.result().findings.map(({ message }) => message.en), []);
  return after;
}

describe('the suggestion to show an element inside the gate that the policy declares', () => {
  it('puts an element on its line on lines of its own, with the import', () => {
    const page = (inside: string) => `export default function Page() {\n  return (\n    <main>\n${inside}    </main>\n  );\n}\n`;
    assert.equal(gated(head + page('      <GoogleAnalytics gaId="G-1" />\n')), `${head}import { ConsentGate } from './consent';\n${page('      <ConsentGate purpose="analytics">\n        <GoogleAnalytics gaId="G-1" />\n      </ConsentGate>\n')}`);
  });

  it('leaves one that is an expression on its line, by the name that the file has for the gate', () => {
    const page = (inside: string) => `${head}import { ConsentGate as Gate } from './consent';\nexport const Page = () => ${inside};\nexport { Gate };\n`;
    assert.equal(gated(page('<GoogleAnalytics gaId="G-1" />')), page('<Gate purpose="analytics"><GoogleAnalytics gaId="G-1" /></Gate>'));
  });

  it('is none where the gate is not enough, and where its name means something else', () => {
    assert.equal(gated(`${head}export const Page = () => <GoogleAnalytics gaId="G-1" />;\n`, 'acknowledged'), undefined);
    assert.equal(gated(`${head}const ConsentGate = 1;\nexport const Page = () => <GoogleAnalytics gaId="G-1" />;\nexport { ConsentGate };\n`), undefined);
  });
});
