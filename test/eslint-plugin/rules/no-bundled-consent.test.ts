import { testRule } from '../../support/test-rule.js';

testRule('no-bundled-consent', {
  invalid: [
    {
      name: 'the box says what the body is used for, and asks for messages too',
      filename: 'src/Enrol.tsx',
      code: "import { useState } from 'react';\nexport function Enrol() {\n  const [given, setGiven] = useState(false);\n  return <label><input type=\"checkbox\" checked={given} onChange={event => setGiven(event.target.checked)} /> I consent to the processing of my biometric face data for identity verification and to marketing messages.</label>;\n}\n",
      errors: [{ messageId: 'bundled', line: 4, column: 17, endLine: 4, endColumn: 109 }],
    },
    {
      name: 'the box of the terms also agrees to face recognition',
      filename: 'src/Agree.tsx',
      policy: 'jurisdictions: [cn]\n',
      code: `import { useState } from 'react';
export function Agree() {
  const [agreed, setAgreed] = useState(false);
  return (
    <section>
      <Checkbox checked={agreed} onChange={event => setAgreed(event.target.checked)}>我已阅读并同意《用户协议》，并同意采集人脸信息用于刷脸开门</Checkbox>
      <button disabled={!agreed}>Next</button>
    </section>
  );
}
`,
      errors: [{
        messageId: 'bundled', data: { control: 'box', matters: 'the terms and face data' }, line: 6, column: 7, endLine: 6, endColumn: 86,
        suggestions: [{ messageId: 'split', output: `import { useState } from 'react';
export function Agree() {
  const [agreed, setAgreed] = useState(false);
  const [agreedFace, setAgreedFace] = useState(false);
  return (
    <section>
      <Checkbox checked={agreed} onChange={event => setAgreed(event.target.checked)}>同意《用户协议》</Checkbox>
      <Checkbox checked={agreedFace} onChange={event => setAgreedFace(event.target.checked)}>同意采集人脸信息用于刷脸开门</Checkbox>
      <button disabled={!agreed}>Next</button>
    </section>
  );
}
` }],
      }],
    },
    {
      name: 'a named box takes the newsletter along',
      policy: 'jurisdictions: [eu]\n',
      code: `export const Agree = () => (
  <form>
    <label><input type="checkbox" name="terms" /> I accept the terms and want to receive the newsletter</label>
  </form>
);
`,
      errors: [{
        messageId: 'bundled', data: { control: 'box', matters: 'the terms and marketing messages' }, line: 3, column: 12, endLine: 3, endColumn: 50,
        suggestions: [{ messageId: 'split', output: `export const Agree = () => (
  <form>
    <label><input type="checkbox" name="terms" /> I accept the terms</label>
    <label><input type="checkbox" name="termsMarketingMessages" /> I want to receive the newsletter</label>
  </form>
);
` }],
      }],
    },
    {
      name: 'one button grants marketing and face recognition',
      code: `import { saveConsents } from './consents';
export const Welcome = ({ close }) => (
  <Modal>
    <Button onClick={() => saveConsents({ marketing: true, face: true }).then(close)}>同意并开始使用</Button>
    <Button onClick={() => saveConsents({ marketing: false, face: false })}>不同意</Button>
  </Modal>
);
`,
      errors: [{
        messageId: 'bundled', data: { control: 'button', matters: 'marketing messages and face data' }, line: 4, column: 5, endLine: 4, endColumn: 87,
        suggestions: [{ messageId: 'leaveOut', output: `import { saveConsents } from './consents';
export const Welcome = ({ close }) => (
  <Modal>
    <Button onClick={() => saveConsents({ marketing: true, face: false }).then(close)}>同意并开始使用</Button>
    <Button onClick={() => saveConsents({ marketing: false, face: false })}>不同意</Button>
  </Modal>
);
` }],
      }],
    },
    {
      name: 'a server stores one answer as several',
      filename: 'src/onboarding.ts',
      code: `import { consentStore } from './consent-store';
export async function onboard(request) {
  const { agree } = request.body;
  if (agree !== true) return;
  await consentStore.saveAll(request.userId, { terms: true, marketing: true, partnerSharing: true });
}
`,
      errors: [{
        messageId: 'bundled', data: { control: 'call', matters: 'the terms, marketing messages and sharing with third parties' }, line: 5, column: 9, endLine: 5, endColumn: 101,
        suggestions: [{ messageId: 'leaveOut', output: `import { consentStore } from './consent-store';
export async function onboard(request) {
  const { agree } = request.body;
  if (agree !== true) return;
  await consentStore.saveAll(request.userId, { terms: true, marketing: false, partnerSharing: false });
}
` }],
      }],
    },
    {
      name: 'one flag is spread over purposes, which no literal can be taken from',
      filename: 'src/save.ts',
      code: `export const save = (consents, agree) => consents.save({ marketing: agree, face: agree });\n`,
      errors: [{ messageId: 'bundled', data: { control: 'call', matters: 'marketing messages and face data' }, line: 1, column: 42, endLine: 1, endColumn: 90 }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      policy: 'jurisdictions: [cn]\n',
      filename: 'src/save.ts',
      code: `export const save = (consents, agree) => consents.save({ terms: agree, face: agree });\n`,
      errors: [{ message: '一个调用同时对协议、人脸信息表示同意。', line: 1, column: 42, endLine: 1, endColumn: 86 }],
    },
    {
      name: 'a context gives the handler that says yes to two matters',
      filename: 'src/Step.tsx',
      files: {
        'src/consent-context.tsx': `import { createContext, useContext, type ReactNode } from 'react';
const Ctx = createContext<{ agree(): Promise<void>; refuse(): void } | null>(null);
export function ConsentProvider({ children }: { children: ReactNode }) {
  const agree = async () => {
    await fetch('/api/consents', { method: 'PUT', body: JSON.stringify({ health: true, marketing: true, version: 4, at: Date.now() }) });
  };
  const refuse = () => {};
  return <Ctx.Provider value={{ agree, refuse }}>{children}</Ctx.Provider>;
}
export const useConsent = () => useContext(Ctx)!;
`,
      },
      code: `import { useConsent } from './consent-context';
export function Step() {
  const { agree, refuse } = useConsent();
  return (
    <section>
      <button onClick={agree}>Agree and continue</button>
      <button onClick={refuse}>No</button>
    </section>
  );
}
`,
      errors: [{ messageId: 'bundled', data: { control: 'button', matters: 'health data and marketing messages' }, line: 6, column: 7, endLine: 6, endColumn: 31 }],
    },
    {
      name: 'a store gives the handler that says yes to two matters',
      filename: 'src/Sheet.tsx',
      files: {
        'src/store.ts': `import { create } from 'zustand';
interface S { acceptAll(): Promise<void>; refuse(): void }
export const useConsentStore = create<S>((set) => ({
  acceptAll: async () => {
    await fetch('/api/consents', { method: 'POST', body: JSON.stringify({ purposes: ['location-history', 'third-party-sharing'], status: 'given', version: 'v2', at: new Date().toISOString() }) });
  },
  refuse: () => set({}),
}));
`,
      },
      code: `import { Button, Text, View } from 'react-native';
import { useConsentStore } from './store';
export function Sheet() {
  const acceptAll = useConsentStore((s) => s.acceptAll);
  const refuse = useConsentStore((s) => s.refuse);
  return (
    <View>
      <Text>Your route and your profile</Text>
      <Button title="Agree" onPress={() => void acceptAll()} />
      <Button title="Refuse" onPress={refuse} />
    </View>
  );
}
`,
      errors: [{ messageId: 'bundled', data: { control: 'button', matters: 'location and sharing with third parties' }, line: 9, column: 7, endLine: 9, endColumn: 64 }],
    },
    {
      name: 'one flag is kept for each purpose of a list',
      filename: 'src/routes.ts',
      files: {
        'src/db.ts': `import { PrismaClient } from '@prisma/client';
export const prisma = new PrismaClient();
`,
      },
      code: `import { Router } from 'express';
import { prisma } from './db';
export const router = Router();
router.post('/consents/accept', async (req, res) => {
  const { agreed } = req.body;
  await prisma.consent.createMany({
    data: ['face-recognition', 'marketing', 'third-party-sharing'].map((purpose) => ({ userId: req.user.id, purpose, given: agreed, version: '2', at: new Date() })),
  });
  res.sendStatus(204);
});
`,
      errors: [{ messageId: 'bundled', data: { control: 'call', matters: 'face data, marketing messages and sharing with third parties' }, line: 6, column: 9, endLine: 8, endColumn: 5 }],
    },
    {
      name: 'a box hands data to shops beside the terms',
      filename: 'src/F.tsx',
      code: `import { useState } from 'react';
import { Checkbox } from 'antd';
export function F() {
  const [ok, setOk] = useState(false);
  return <Checkbox checked={ok} onChange={(e) => setOk(e.target.checked)}>我同意《用户协议》，并授权将手机号提供给合作商家用于营销</Checkbox>;
}
`,
      errors: [{ messageId: 'bundled', data: { control: 'box', matters: 'the terms and marketing messages' }, line: 5, column: 10, endLine: 5, endColumn: 75 }],
    },
  ],
  valid: [
    { name: 'the box says what the body is used for', filename: 'src/Enrol.tsx', code: "import { useState } from 'react';\nexport function Enrol() {\n  const [given, setGiven] = useState(false);\n  return <label><input type=\"checkbox\" checked={given} onChange={event => setGiven(event.target.checked)} /> I consent to the processing of my biometric face data and ID card for identity verification.</label>;\n}\n" },
    { name: '勾选框说明人脸信息的用途', filename: 'src/Enrol.tsx', code: "import { useState } from 'react';\nexport function Enrol() {\n  const [given, setGiven] = useState(false);\n  return <label><input type=\"checkbox\" checked={given} onChange={event => setGiven(event.target.checked)} /> 我同意采集人脸信息及证件照片，用于身份核验</label>;\n}\n" },
    { name: 'the terms and the policy share a box', code: `export const Agree = () => <Checkbox>我已阅读并同意《用户协议》和《隐私政策》</Checkbox>;` },
    { name: 'each matter has a box of its own', code: `export const Agree = () => <><Checkbox>我已阅读并同意《用户协议》</Checkbox><Checkbox>我同意采集人脸信息用于刷脸开门（可不勾选，使用门卡或密码）</Checkbox></>;` },
    { name: 'accepting all stands beside a choice for each', code: `import { save } from './consents';
export const Welcome = ({ choice, set }) => <>
  <Checkbox checked={choice.marketing} onChange={set}>接收优惠信息</Checkbox>
  <Checkbox checked={choice.face} onChange={set}>使用人脸识别登录</Checkbox>
  <Button onClick={() => save({ marketing: true, face: true })}>全部同意</Button>
</>;` },
    { name: 'none of the matters asks for an answer of its own', code: `import { saveConsents } from './consents';\nexport const Welcome = () => <button onClick={() => saveConsents({ terms: true, analytics: true })}>Agree</button>;` },
    { name: 'each purpose is stored from its own answer', filename: 'src/save.ts', code: `export const save = (consents, body) => consents.save({ marketing: body.marketing === true, face: body.face === true });` },
    { name: 'the purpose of a datum is no second matter', code: `export const Agree = () => <Checkbox>我同意采集人脸信息用于刷脸登录</Checkbox>;` },
    { name: 'a state begins a form and records nothing', code: `Page({ data: { agreeMarketing: true, agreeFace: true } });` },
    { name: 'the option exempts the purpose', options: [{ exemptPurposes: ['marketing-messages', 'advertising'] }], filename: 'src/save.ts', code: `export const save = consents => consents.save({ terms: true, marketing: true });` },
    { name: 'features are switched on together, and no consent is recorded', filename: 'src/start.ts', code: `export const start = modules => modules.enable({ marketing: true, face: true });` },
    {
      name: 'each purpose of a list has its own answer',
      filename: 'src/routes.ts',
      files: {
        'src/db.ts': `import { PrismaClient } from '@prisma/client';
export const prisma = new PrismaClient();

`,
      },
      code: `import { Router } from 'express';
import { prisma } from './db';
export const router = Router();
router.post('/consents', async (req, res) => {
  const answers = req.body.answers as Record<string, boolean>;
  await prisma.consent.createMany({
    data: ['face-recognition', 'marketing', 'third-party-sharing'].map((purpose) => ({ userId: req.user.id, purpose, given: answers[purpose] === true, version: '2', at: new Date() })),
  });
  res.sendStatus(204);
});
`,
    },
    {
      name: 'a bank that works together with the project provides the loan, not data',
      filename: 'src/F.tsx',
      code: `import { useState } from 'react';
import { Checkbox } from 'antd';
export function F() {
  const [ok, setOk] = useState(false);
  return <Checkbox checked={ok} onChange={(e) => setOk(e.target.checked)}>我已阅读并同意《用户协议》和《隐私政策》，贷款由合作银行提供</Checkbox>;
}
`,
    },
  ],
});
