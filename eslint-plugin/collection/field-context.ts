import type { CollectedField, FileFacts } from '../../analysis/index.js';
import { supplySideWords } from '../../policy/necessary-information.js';

/** Whose data a field or call is about, and on what occasion, told by the names around it. */
export interface FieldContext {
  /** Those who offer a service: the table of necessary information is not about them. */
  readonly isSupplySide: boolean;
  /** Pages on which staff keep records of others. */
  readonly isBackOffice: boolean;
  /** The account of a person, and no order of hers. */
  readonly isAccount: boolean;
  readonly isPayment: boolean;
  /** Any other place of a machine that people come to, unless the policy says what that place is for. */
  readonly isKiosk: boolean;
  /** A machine, door or till that hands its goods over on the spot, or what comes after a payment: nobody has to be reached any more. */
  readonly isOnTheSpot: boolean;
}

/** Reads the context of a field from its form or type, from what its values lead to and from the folders and name of its file; `groupName` is empty for a call. */
export function contextOf({ path, context }: FileFacts, { groupName = '', features, leadsTo = [] }: Partial<Pick<CollectedField, 'groupName' | 'features' | 'leadsTo'>>): FieldContext {
  const place = `${path.replace(/\.\w+$/, '')} ${groupName}`;
  const has = (list: readonly string[]) => namesAny(place, list);
  const own = context.features.filter(({ id }) => features?.includes(id));
  const acts = new Set(wordsOf(leadsTo.join(' ')));
  const isOpen = own.every(({ purposes }) => purposes.length === 0);
  const isPaidFor = own.some(({ purposes }) => purposes.includes('payment'));
  const isOnTheSpot = context.deployment === 'kiosk' || context.deployment === 'store' || has(onTheSpotWords) || has(afterwards) || handOvers.some(word => acts.has(word));
  return {
    isSupplySide: has(supplySideWords),
    isBackOffice: own.length === 0 && has(backOffice),
    isAccount: has(accountWords) && !has(orderWords),
    // Where the policy says what the place is for, its names need not.
    isPayment: isPaidFor || (isOpen && (has(paymentWords) || payments.some(word => acts.has(word)) || handOvers.some(word => acts.has(word)))),
    isKiosk: isOpen && context.deployment === 'kiosk',
    isOnTheSpot,
  };
}

/** Whether a table is that of the account: the persons who use the app. */
export function isAccountTable({ groupName }: CollectedField): boolean {
  return namesAny(groupName, accountTables);
}

const backOffice = ['admin', 'backoffice', 'cms', 'crm', 'hr', 'staff', 'internal', 'houtai', '后台'];
const accountWords = ['account', 'user', 'register', 'registration', 'signup', 'sign', 'login', 'profile', 'member', 'membership', 'personal', 'me', 'yonghu', 'huiyuan', 'zhanghu', 'zhanghao', 'zhuce', 'denglu', '注册', '登录', '个人资料', '用户', '会员', '账号', '账户'];
const orderWords = ['order', 'checkout', 'cart', 'delivery', 'shipping', 'shipment', 'address', 'consignee', 'receiver', 'recipient', 'passenger', 'guest', 'booking', 'reservation', 'appointment', 'invoice', 'ticket', 'parcel', 'patient', 'payee', 'traveller', 'traveler', 'dingdan', 'yuding', 'yuyue', 'peisong', 'shouhuo', 'dizhi', 'fapiao', 'chengke', '订单', '预订', '预约', '收货', '配送', '地址', '发票', '乘客'];
const accountTables = ['user', 'account', 'member', 'customer', 'profile', 'buyer', 'viewer', 'player', 'reader', 'passenger', 'subscriber', 'visitor', 'client', 'yonghu', 'huiyuan', 'zhanghu', 'zhanghao', 'guke', 'kehu', 'wanjia', 'duzhe', 'chengyuan', '用户', '会员', '账号', '账户', '客户'];
const paymentWords = ['pay', 'payment', 'paying', 'checkout', 'cashier', 'settle', 'settlement', 'unlock', 'vending', 'kiosk', 'zhifu', 'fukuan', 'jiesuan', 'shouyin', '支付', '付款', '结算', '收银', '开门'];
const onTheSpotWords = ['vending', 'kiosk', 'unlock', 'locker', 'cabinet', 'dispenser', '开门', '售货机'];
const afterwards = ['paid', 'success', 'succeeded', 'afterpay', '支付成功'];
/** What a program does that takes money. */
const payments = ['pay', 'charge', 'checkout', 'payment', 'zhifu', 'fukuan'];
/** What a machine does that hands over goods. */
const handOvers = ['dispense', 'vend', 'chuhuo'];

/** Whether a text has one of some words, be it Chinese ones inside others. */
export function namesAny(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsOf(text));
  return words.some(word => own.has(word) || (/\p{Script=Han}/u.test(word) && text.includes(word)));
}

/** Splits names and paths into lower-case words without their plural ending. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map(word => word.toLowerCase().replace(/(?<=\w{2}[^\Ws])s$/, ''));
}
