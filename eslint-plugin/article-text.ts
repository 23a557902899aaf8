import type { LocalText } from './rule.js';

/** Puts an article of a law into words: by the name by which readers of each language know the law. A law that is not known here keeps its own. */
export function articleText(article: string): LocalText {
  const title = Object.keys(laws).find(name => article.startsWith(`${name} `));
  if (title === undefined) return { en: article, 'zh-cn': article };
  const places = article.slice(title.length + 1);
  const { en, 'zh-cn': chinese } = laws[title]!;
  return { en: `${en} ${places}`, 'zh-cn': `${chinese}${/[\w〕号]$/.test(chinese) ? ' ' : ''}${places.split(', ').map(chinesePlace).join('、').replace(/(条)、第/g, '、')}` };
}

/** `Art. 28–30` is `第28–30条`. */
function chinesePlace(place: string): string {
  const [, recital] = /^Recital (.+)$/.exec(place) ?? [];
  if (recital !== undefined) return `序言第${recital}段`;
  const [, annex] = /^Annex III(.*)$/.exec(place) ?? [];
  if (annex !== undefined) return `附件三${annex}`;
  return `第${place.replace(/^Art\. /, '')}条`;
}

/** Laws by the names under which rules cite them. */
const laws: Readonly<Record<string, LocalText>> = {
  PIPL: { en: 'PIPL', 'zh-cn': '《个人信息保护法》' },
  人脸识别技术应用安全管理办法: { en: 'Measures for Face Recognition (China)', 'zh-cn': '《人脸识别技术应用安全管理办法》' },
  App违法违规收集使用个人信息行为认定方法: { en: 'Methods for Identifying Unlawful Collection by Apps (China)', 'zh-cn': '《App违法违规收集使用个人信息行为认定方法》' },
  常见类型移动互联网应用程序必要个人信息范围规定: { en: 'Provisions on Necessary Information of Apps (China)', 'zh-cn': '《常见类型移动互联网应用程序必要个人信息范围规定》' },
  互联网信息服务算法推荐管理规定: { en: 'Provisions on Algorithmic Recommendation (China)', 'zh-cn': '《互联网信息服务算法推荐管理规定》' },
  网络数据安全管理条例: { en: 'Network Data Regulations (China)', 'zh-cn': '《网络数据安全管理条例》' },
  消费者权益保护法实施条例: { en: 'Regulations on Consumer Rights (China)', 'zh-cn': '《消费者权益保护法实施条例》' },
  消费者权益保护法: { en: 'Consumer Rights Law (China)', 'zh-cn': '《消费者权益保护法》' },
  电子商务法: { en: 'E-Commerce Law (China)', 'zh-cn': '《电子商务法》' },
  广告法: { en: 'Advertising Law (China)', 'zh-cn': '《广告法》' },
  民法典: { en: 'Civil Code (China)', 'zh-cn': '《民法典》' },
  '法释〔2021〕15号': { en: 'Judicial Interpretation on Face Recognition (China)', 'zh-cn': '法释〔2021〕15号' },
  上海市数据条例: { en: 'Data Regulations of Shanghai', 'zh-cn': '《上海市数据条例》' },
  GDPR: { en: 'GDPR', 'zh-cn': 'GDPR' },
  'ePrivacy Directive': { en: 'ePrivacy Directive', 'zh-cn': '《电子隐私指令》' },
  'AI Act': { en: 'AI Act', 'zh-cn': '《人工智能法》' },
};
