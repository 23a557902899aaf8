// case: 清单里的每项功能有自己的按钮，点哪个才申请哪个权限
// rules: no-bundled-permissions

import { PermissionsAndroid, type Permission } from 'react-native';

const { RECORD_AUDIO, READ_CONTACTS, CAMERA } = PermissionsAndroid.PERMISSIONS;

export interface Xuqiu {
  gongneng: string;
  quanxian: Permission;
}

export const QINGDAN: readonly Xuqiu[] = [
  { gongneng: '语音留言', quanxian: RECORD_AUDIO },
  { gongneng: '邀请邻居', quanxian: READ_CONTACTS },
  { gongneng: '扫码开门', quanxian: CAMERA },
];

export async function shenqing({ quanxian, gongneng }: Xuqiu): Promise<boolean> {
  const jieguo = await PermissionsAndroid.request(quanxian, { title: gongneng, message: `用于${gongneng}，可以随时关闭`, buttonPositive: '好' });
  return jieguo === PermissionsAndroid.RESULTS.GRANTED;
}
