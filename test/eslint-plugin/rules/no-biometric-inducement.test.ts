import { testRule } from '../../support/test-rule.js';

const checkout = (start: string, price: string) => `import { useState } from 'react';
export type PayMethod = 'face' | 'code' | 'card';
export function Checkout({ total, pay }) {
  const [payMethod] = useState<PayMethod>('${start}');
  const price = ${price};
  return <button onClick={() => pay(payMethod, price)}>Pay {payMethod === 'card' ? 'by card' : 'by code'}</button>;
}
`;

const enrol = (reward: string) => `import { IndexFacesCommand, RekognitionClient } from '@aws-sdk/client-rekognition';
import { wallet } from './wallet';
const client = new RekognitionClient({});
export async function enrol(image: Uint8Array, member: string) {
  const done = await client.send(new IndexFacesCommand({ CollectionId: 'members', Image: { Bytes: image } }));
  if (done.FaceRecords?.length) ${reward}
}
`;

testRule('no-biometric-inducement', {
  invalid: [
    {
      name: 'a composable of Vue begins with the face',
      filename: 'src/use-checkout.ts',
      code: "import { ref } from 'vue';\nexport function useCheckout() {\n  const payWay = ref<'face' | 'scan' | 'card'>('face');\n  const pay = () => payWay.value === 'scan' ? scan() : look();\n  return { payWay, pay };\n}\n",
      errors: [{ messageId: 'default', data: { name: 'payWay', way: 'face' }, line: 3, column: 48, endLine: 3, endColumn: 54 }],
    },
    {
      name: 'a coupon is given for an enrolled face',
      filename: 'src/enrol.ts',
      code: enrol('await wallet.grantCoupon(member);'),
      errors: [{ messageId: 'reward', line: 6, column: 39, endLine: 6, endColumn: 65, suggestions: [{ desc: "Drop 'wallet.grantCoupon(member)'", output: enrol('{}') }] }],
    },
    {
      name: 'points follow where face payment is enabled',
      filename: 'src/settings.ts',
      code: `import { enableFacePay, wallet } from './api';
export async function enable(member: string) {
  await enableFacePay(member);
  await wallet.addPoints(member, 100);
}
`,
      errors: [{
        messageId: 'reward', data: { name: 'addPoints', way: 'enableFacePay' }, line: 4, column: 9, endLine: 4, endColumn: 38,
        suggestions: [{ desc: "Drop 'wallet.addPoints(member, 100)'", output: `import { enableFacePay, wallet } from './api';
export async function enable(member: string) {
  await enableFacePay(member);
  
}
` }],
      }],
    },
    {
      name: 'paying by face is cheaper',
      code: checkout('code', "payMethod === 'face' ? total - 2 : total"),
      errors: [{ messageId: 'price', data: { name: 'price', way: 'face' }, line: 5, column: 9, endLine: 5, endColumn: 14, suggestions: [{ desc: "Take 'total' for everyone", output: checkout('code', 'total') }] }],
    },
    {
      name: 'the face is chosen already',
      code: checkout('face', 'total'),
      errors: [{ messageId: 'default', data: { name: 'payMethod', way: 'face' }, line: 4, column: 43, endLine: 4, endColumn: 49, suggestions: [{ desc: "Begin with 'code'", output: checkout('code', 'total') }] }],
    },
    {
      name: 'words promise less to pay, told in Chinese',
      locale: 'zh-cn',
      code: 'export const Hint = () => <p>刷脸支付立减2元</p>;\n',
      errors: [{ message: '此处文字以“立减”吸引用户使用“刷脸”；各种方式一视同仁即可满足本规则。', line: 1, column: 30, endLine: 1, endColumn: 38 }],
    },
  ],
  valid: [
    { name: 'the way is the one that somebody chose before', filename: 'src/Checkout.tsx', code: "import { useState } from 'react';\ntype PayMethod = 'face' | 'qr';\nexport function Checkout() {\n  const [method, setMethod] = useState<PayMethod>(() => (localStorage.getItem('payMethod') as PayMethod) ?? 'qr');\n  return <div><button onClick={() => setMethod('face')}>Face</button>{method}</div>;\n}\n" },
    { name: 'a camera looks for faces and not for landscapes', filename: 'src/Filter.tsx', code: "import { useState } from 'react';\nexport function Camera() {\n  const [mode, setMode] = useState<'face' | 'landscape'>('face');\n  return <button onClick={() => setMode('landscape')}>{mode}</button>;\n}\n" },
    { name: 'every way costs the same', code: checkout('code', 'total') },
    { name: 'points are for signing up', filename: 'src/sign-up.ts', code: "import { createAccount, wallet } from './api';\nexport async function signUp(member: string) {\n  await createAccount(member);\n  await wallet.addPoints(member, 100);\n}" },
    { name: 'paying by card costs a fee', code: checkout('code', "payMethod === 'card' ? total + 1 : total") },
    { name: 'a record says how somebody paid', filename: 'src/record.ts', code: "export const toRecord = (id: string) => ({ id, payMethod: 'face', ok: true });" },
    { name: 'words promise the same to all', code: 'export const Hint = () => <p>使用人脸识别不影响您享受优惠</p>;' },
    { name: 'the option allows the benefit', filename: 'src/settings.ts', options: [{ allowedBenefits: ['addPoints'] }], code: "import { enableFacePay, wallet } from './api';\nexport async function enable(member: string) {\n  await enableFacePay(member);\n  await wallet.addPoints(member, 100);\n}" },
  ],
});
