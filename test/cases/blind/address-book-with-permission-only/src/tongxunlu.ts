// case: 系统给了通讯录权限，就把全部联系人上传去匹配好友
// rules: no-permission-as-consent, no-collection-before-consent

import axios from 'axios';
import { PermissionsAndroid } from 'react-native';
import Contacts from 'react-native-contacts';

async function keyidu(): Promise<boolean> {
  const jieguo = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.READ_CONTACTS, {
    title: '通讯录',
    message: '用于查找已经加入的邻居',
    buttonPositive: '好的',
  });
  return jieguo === PermissionsAndroid.RESULTS.GRANTED;
}

export async function zhaoLinju(): Promise<string[]> {
  if (!(await keyidu())) return [];
  const lianxiren = await Contacts.getAll(); // expect: no-permission-as-consent
  const haoma = lianxiren.flatMap(({ phoneNumbers }) => phoneNumbers.map(({ number }) => number));
  const { data } = await axios.post<string[]>('https://api.linli.example/pipei', { haoma });
  return data;
}
