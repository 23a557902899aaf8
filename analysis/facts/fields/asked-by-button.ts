import type { Classification } from '../../vocabulary/classify-name.js';

/**
 * What a platform asks a person for when she presses a button of a kind, by the kind or by the scope beside it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 * @see https://opendocs.alipay.com/mini/component/button
 */
const askedBy: ReadonlyMap<string, string> = new Map([
  ['getPhoneNumber', 'user.contact.phone_number'],
  ['getRealtimePhoneNumber', 'user.contact.phone_number'],
  ['chooseAvatar', 'user.content.self_image'],
  ['getAuthorize phoneNumber', 'user.contact.phone_number'],
  ['getAuthorize userInfo', 'user.account'],
]);

/** Finds what a button has the platform ask for, by its attributes `open-type` and `scope`; a type may be several: `getPhoneNumber|agreePrivacyAuthorization`. */
export function askedByButton(openType: string | undefined, scope: string | undefined): Classification | undefined {
  const found = (openType ?? '').split('|').map(one => askedBy.get(one) ?? askedBy.get(`${one} ${scope ?? ''}`)).find(category => category !== undefined);
  return found === undefined ? undefined : { category: found, strength: 'strong', confidence: 'high', because: 'model' };
}
