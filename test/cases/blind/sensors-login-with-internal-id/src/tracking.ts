// case: an analytics login gets the internal number of the account, and its profile a plan and a yes or no
// rules: no-third-party-sharing-without-consent
import sensors from 'sa-sdk-javascript';
import type { Zhanghao } from './zhanghao';

export function bangding(zhanghao: Zhanghao) {
  sensors.login(zhanghao.bianhao);
  sensors.setProfile({ taocan: zhanghao.taocan, youShoujihao: Boolean(zhanghao.shoujihao) });
}

export function tuichu() {
  sensors.track('email_form_closed', { page: 'settings' });
  sensors.logout();
}
