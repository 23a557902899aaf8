import { testRule } from '../../support/test-rule.js';

testRule('no-permission-as-consent', {
  invalid: [
    {
      name: 'a permission that is told of by a callback is all that is asked',
      code: `import Geolocation from '@react-native-community/geolocation';
const allowed = () => new Promise(resolve => Geolocation.requestAuthorization(() => resolve(true), () => resolve(false)));
export async function follow() {
  if (!(await allowed())) return;
  Geolocation.watchPosition(({ coords }) => void fetch('/points', { method: 'POST', body: JSON.stringify(coords) }));
}
`,
      errors: [{ messageId: 'permissionOnly', data: { api: '@react-native-community/geolocation.watchPosition', category: 'precise location', level: 'separate consent' }, line: 5, column: 3, endLine: 5, endColumn: 117 }],
    },
    {
      name: 'the address book is sent after the system asked',
      policy: 'jurisdictions: [cn]\n',
      code: `import * as Contacts from 'expo-contacts';
export function Sync() {
  const sync = async () => {
    const { status } = await Contacts.requestPermissionsAsync();
    if (status !== 'granted') return;
    const { data } = await Contacts.getContactsAsync({});
    await fetch('/contacts', { method: 'PUT', body: JSON.stringify(data) });
  };
  return <button onClick={sync}>Find friends</button>;
}
`,
      errors: [{ messageId: 'permissionOnly', data: { api: 'expo-contacts.getContactsAsync', category: 'address book', level: 'separate consent' }, line: 6, column: 28, endLine: 6, endColumn: 57, suggestions: 1 }],
    },
    {
      name: 'the position of a mini-program is sent, where the project has a check of its own',
      filename: 'pages/map/map.js',
      policy: 'jurisdictions: [eu]\nconsent: { guards: [{ function: "consent#hasConsent", purpose: { argument: 0 }, level: separate }] }\n',
      files: { 'consent.js': 'export const hasConsent = purpose => wx.getStorageSync(`consent:${purpose}`) === \'granted\';\n' },
      code: `Page({
  onLocate() {
    wx.authorize({
      scope: 'scope.userLocation',
      success: () => {
        wx.getLocation({ success: place => wx.request({ url: 'https://map.example', data: place }) });
      },
    });
  },
});
`,
      errors: [{
        messageId: 'permissionOnly', line: 6, column: 9, endLine: 6, endColumn: 102,
        suggestions: [{ messageId: 'earlyReturn', output: `import { hasConsent } from '../../consent';
Page({
  onLocate() {
    wx.authorize({
      scope: 'scope.userLocation',
      success: () => {
        if (!hasConsent('user.location.precise')) return;
        wx.getLocation({ success: place => wx.request({ url: 'https://map.example', data: place }) });
      },
    });
  },
});
` }],
      }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      policy: 'jurisdictions: [cn]\n',
      code: `import * as Contacts from 'expo-contacts';
export async function sync() {
  if (!(await Contacts.requestPermissionsAsync()).granted) return;
  const { data } = await Contacts.getContactsAsync({});
  await fetch('/contacts', { method: 'PUT', body: JSON.stringify(data) });
}
`,
      errors: [{ message: '“expo-contacts.getContactsAsync”仅凭系统权限收集通讯录；在此之前取得单独同意即可满足本规则。', line: 4, column: 26, endLine: 4, endColumn: 55 }],
    },
  ],
  valid: [
    { name: 'the position is only shown on the device', code: `import * as Location from 'expo-location';
export function Here({ show }) {
  const locate = async () => {
    const { granted } = await Location.requestForegroundPermissionsAsync();
    if (granted) show((await Location.getCurrentPositionAsync({})).coords.latitude);
  };
  return <button onClick={locate}>Where am I?</button>;
}` },
    { name: 'a question of its own comes before the permission', code: `import * as Contacts from 'expo-contacts';
import { hasSeparateConsent } from './consent';
export async function sync() {
  if (!(await hasSeparateConsent('contacts'))) return;
  if (!(await Contacts.requestPermissionsAsync()).granted) return;
  const { data } = await Contacts.getContactsAsync({});
  await fetch('/contacts', { method: 'PUT', body: JSON.stringify(data) });
}` },
    { name: 'nothing was asked, which another rule tells', code: `import * as Contacts from 'expo-contacts';
export const sync = async () => fetch('/contacts', { method: 'PUT', body: JSON.stringify(await Contacts.getContactsAsync({})) });` },
    { name: 'the option exempts the category', options: [{ exemptCategories: ['x.device.contacts'] }], code: `import * as Contacts from 'expo-contacts';
export async function sync() {
  if (!(await Contacts.requestPermissionsAsync()).granted) return;
  const { data } = await Contacts.getContactsAsync({});
  await fetch('/contacts', { method: 'PUT', body: JSON.stringify(data) });
}` },
  ],
});
