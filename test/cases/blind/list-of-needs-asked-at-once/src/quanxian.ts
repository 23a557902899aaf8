// case: 一次点击把清单里的麦克风、通讯录、短信权限全部申请一遍
// rules: no-bundled-permissions

import { PermissionsAndroid, type Permission } from 'react-native';

const { RECORD_AUDIO, READ_CONTACTS, READ_SMS } = PermissionsAndroid.PERMISSIONS;

interface Xuqiu {
  gongneng: string;
  quanxian: Permission;
}

const QINGDAN: readonly Xuqiu[] = [
  { gongneng: '语音留言', quanxian: RECORD_AUDIO },
  { gongneng: '邀请邻居', quanxian: READ_CONTACTS },
  { gongneng: '自动填验证码', quanxian: READ_SMS },
];

export async function shenqing(): Promise<string[]> {
  const jieguo = await Promise.all(QINGDAN.map(({ quanxian }) => PermissionsAndroid.request(quanxian))); // expect: no-bundled-permissions
  return QINGDAN.filter((_xuqiu, i) => jieguo[i] === PermissionsAndroid.RESULTS.GRANTED).map(({ gongneng }) => gongneng);
}
