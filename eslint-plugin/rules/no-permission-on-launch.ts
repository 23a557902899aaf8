import { featuresOf, type FileFacts, type PermissionAsked } from '../../analysis/index.js';
import { necessaryCategories } from '../collection/necessary-categories.js';
import { createRule } from '../create-rule.js';
import { declaredPurposes } from '../declared-purposes.js';
import { guardSuggestions, guardTitles } from '../fix/guard-suggestions.js';
import { statementSuggestions, statementTitles } from '../fix/statement-suggestions.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Groups of permissions that the app is for, so that it may ask at once: the camera of a scanner. */
  readonly exemptGroups: readonly string[];
}

const groupIds = ['camera', 'location', 'contacts', 'calendar', 'photos', 'phone', 'sms', 'sensors'];

export default createRule({
  name: 'no-permission-on-launch',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow asking for a permission as the app starts, before anything that a person does needs it', 'zh-cn': '禁止在应用启动时、用户操作尚未需要之前索取权限' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 14, 17', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 5(1)(c), 25(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      atStart: {
        en: "'{{api}}' asks for {{groups}} as the app starts; asking when a person uses what needs it would satisfy the rule.",
        'zh-cn': '“{{api}}”在应用启动时索取{{groups}}权限；改为在用户使用相应功能时索取即可满足本规则。',
      },
      onPage: {
        en: "'{{api}}' asks for {{groups}} as the page opens; asking when a person uses what needs it would satisfy the rule.",
        'zh-cn': '“{{api}}”在页面打开时索取{{groups}}权限；改为在用户使用相应功能时索取即可满足本规则。',
      },
    },
    fixes: { ...guardTitles, ...statementTitles },
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptGroups: { type: 'array', items: { enum: groupIds }, description: 'Groups of permissions that the app is for, so that it may ask at once.' } },
    }],
    defaultOptions: { exemptGroups: [] as readonly string[] },
  },
  check(facts, report, { exemptGroups }: Options) {
    for (const asked of facts.permissionsAtStart) {
      const groups = asked.groups.filter(group => groupIds.includes(group) && !exemptGroups.includes(group));
      if (groups.length === 0 || isWhatTheAppIsFor(facts, asked) || isToldWithBody(facts, asked)) continue;
      const [category] = asked.categories;
      report({
        span: asked.span, messageId: asked.at === 'app' ? 'atStart' : 'onPage', confidence: asked.at === 'app' ? 'high' : 'low', path: asked.path,
        data: { api: asked.api, groups: groupText(facts, groups) },
        fixes: [
          ...(category === undefined ? [] : guardSuggestions(facts, asked, { category, purposes: [], level: 'purpose' })),
          // What reads nothing is asked for where it is used.
          ...(facts.collections.some(({ span }) => span.start === asked.span.start) ? [] : statementSuggestions(facts, asked.span)),
        ],
      });
    }
  },
});

/** Whether it opens a camera for an operation on a body that nobody agreed to: that is told there, with the camera on the way to it. */
function isToldWithBody(facts: FileFacts, { span }: PermissionAsked): boolean {
  const camera = facts.collections.find(collection => collection.kind === 'device' && collection.span.start === span.start);
  const looks = camera?.reaches.filter(({ kind }) => kind === 'biometric') ?? [];
  return looks.length > 0 && looks.every(({ place }) => facts.collections.filter(({ kind }) => kind === 'biometric').every(body => place.file !== facts.path || body.span.start !== place.start || !body.prove({ category: body.category, purposes: declaredPurposes(facts, body.category), level: 'separate' }).proven));
}

/** Whether the basic function of the app, or of this part of it, is nothing without the permission. */
function isWhatTheAppIsFor({ context, path }: FileFacts, { categories }: PermissionAsked): boolean {
  const basic = featuresOf(context, path).filter(id => context.features.some(feature => feature.id === id && feature.basic));
  if (basic.length === 0 && context.appTypes.length === 0) return false;
  const necessary = necessaryCategories({ ...context, features: context.features.filter(({ id }) => basic.includes(id)) }, basic);
  return categories.some(category => necessary.has(category === 'user.location' ? 'user.location.precise' : category));
}

function groupText(facts: FileFacts, groups: readonly string[]): LocalText {
  return { en: groups.map(group => facts.describe(group, 'en')).join(' and '), 'zh-cn': groups.map(group => facts.describe(group, 'zh-cn')).join('、') };
}
