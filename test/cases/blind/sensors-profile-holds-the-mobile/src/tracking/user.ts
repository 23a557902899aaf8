// case: a wrapper of the analytics SDK picks mobile number and birthday out of the account for the user profile
import sensors from 'sa-sdk-javascript';
import type { Account } from '../stores/account';

const PLAN_NAMES = { free: '免费版', plus: '会员版' } as const;

export function identifyUser(account: Account): void {
  sensors.login(account.id);
  sensors.setProfile({ mobile: account.mobile, birthday: account.birthday, plan: PLAN_NAMES[account.plan] }); // expect: no-third-party-sharing-without-consent
}

export function forgetUser(): void {
  sensors.logout();
}

export function trackPlanChange(from: Account['plan'], to: Account['plan']): void {
  sensors.track('plan_changed', { from: PLAN_NAMES[from], to: PLAN_NAMES[to] });
}
