import { testRule } from '../../support/test-rule.js';

const consent = "export const hasConsent = (purpose: string): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n";

testRule('no-fingerprinting-without-consent', {
  valid: [
    {
      name: 'the visitor allowed it',
      files: { 'consent.ts': consent },
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
import { hasConsent } from './consent';
export async function know() {
  if (!hasConsent('fingerprinting')) return undefined;
  return (await (await FingerprintJS.load()).get()).visitorId;
}
`,
    },
    {
      name: 'the app makes up an id of its own',
      code: "export const id = localStorage.getItem('install') ?? crypto.randomUUID();\nlocalStorage.setItem('install', id);\n",
    },
    {
      name: 'a canvas is exported, and workers are counted',
      code: `export const save = (canvas: HTMLCanvasElement) => canvas.toDataURL('image/png');
export const workers = navigator.hardwareConcurrency - 1;
`,
    },
    {
      name: 'a picture is checked by its digest',
      code: `const canvas = document.createElement('canvas');
export const digest = () => crypto.subtle.digest('SHA-256', new TextEncoder().encode(canvas.toDataURL()));
`,
    },
    {
      name: 'the policy declares that fraud is prevented so',
      policy: 'data:\n  - category: user.device.device_id\n    purposes: [fraud-prevention]\n    basis: legitimate-interest\n    reference: "assessment 4"\n',
      code: "import DeviceInfo from 'react-native-device-info';\nexport const device = () => DeviceInfo.getUniqueId();\n",
    },
    {
      name: 'a device tells its model',
      code: "import DeviceInfo from 'react-native-device-info';\nexport const model = () => DeviceInfo.getModel();\n",
    },
  ],
  invalid: [
    {
      name: 'a library takes the fingerprint of whoever comes',
      files: { 'consent.ts': consent },
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
export async function know() {
  return (await (await FingerprintJS.load()).get()).visitorId;
}
`,
      errors: [{
        messageId: 'identified', data: { api: 'load.get', gap: 'nothing checks for consent' }, line: 3, column: 17, endLine: 3, endColumn: 51,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('device_id')" }, output: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
import { hasConsent } from './consent';
export async function know() {
  if (!hasConsent('device_id')) return;
  return (await (await FingerprintJS.load()).get()).visitorId;
}
` }],
      }],
    },
    {
      name: 'an id of the hardware is read',
      code: "import DeviceInfo from 'react-native-device-info';\nexport const device = () => DeviceInfo.getUniqueId();\n",
      errors: [{ messageId: 'identified', data: { api: 'react-native-device-info.getUniqueId', gap: 'nothing checks for consent' }, line: 2, column: 29, endLine: 2, endColumn: 53 }],
    },
    {
      name: 'a digest is made of what the browser tells',
      code: `export async function know() {
  const canvas = document.createElement('canvas');
  const told = [canvas.toDataURL(), navigator.plugins.length, navigator.hardwareConcurrency, screen.colorDepth].join('|');
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(told));
}
`,
      errors: [{ messageId: 'identified', data: { api: 'crypto.subtle.digest', gap: 'nothing checks for consent' }, line: 4, column: 10, endLine: 4, endColumn: 73, suggestions: 1 }],
    },
    {
      name: '仅凭其他目的的同意读取设备指纹',
      files: { 'consent.ts': consent },
      locale: 'zh-cn',
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
import { hasConsent } from './consent';
export async function know() {
  if (!hasConsent('newsletter')) return undefined;
  return (await (await FingerprintJS.load()).get()).visitorId;
}
`,
      errors: [{ message: '“load.get”获取可识别本设备的标识，而到达此处的路径上检查的是另一目的的同意；在此之前取得同意，或改用应用自行生成的编号即可满足本规则。', line: 5, column: 17, endLine: 5, endColumn: 51, suggestions: 1 }],
    },
  ],
});
