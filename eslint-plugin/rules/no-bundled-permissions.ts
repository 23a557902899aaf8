import type { FileFacts, PermissionBundle } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import { permissionSuggestions, permissionTitles } from '../fix/permission-suggestions.js';
import { quoteNames } from '../quote-names.js';
import type { LocalText } from '../rule.js';

interface Options {
  /** Groups of permissions that belong together here, each list to one function of the app. */
  readonly belongTogether: readonly (readonly string[])[];
}

const groupIds = ['camera', 'location', 'contacts', 'calendar', 'photos', 'phone', 'sms', 'sensors', 'notifications'];

export default createRule({
  name: 'no-bundled-permissions',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow asking for several unrelated permissions in one go', 'zh-cn': '禁止一次性索取多个互不相关的权限' },
      recommended: 'warn',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 6, 14', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 4', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), 7(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      oneCall: { en: "'{{apis}}' asks for {{groups}} in one call.", 'zh-cn': '“{{apis}}”一次调用索取{{groups}}权限。' },
      inARow: { en: 'With nothing that the person does in between, {{apis}} asks for {{groups}}.', 'zh-cn': '{{apis}}接连索取{{groups}}权限，其间没有任何用户操作。' },
    },
    fixes: permissionTitles,
    hasFix: 'suggestion',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: {
        belongTogether: { type: 'array', items: { type: 'array', items: { enum: groupIds } }, description: 'Groups of permissions that belong together here, each list to one function of the app.' },
      },
    }],
    defaultOptions: { belongTogether: [] as readonly (readonly string[])[] },
  },
  check(facts, report, { belongTogether }: Options) {
    for (const bundle of facts.permissionBundles) {
      const groups = bundle.groups.filter(group => groupIds.includes(group));
      if (groups.length < 2 || belongTogether.some(list => groups.every(group => list.includes(group)))) continue;
      report({
        span: bundle.span, messageId: bundle.isOneCall ? 'oneCall' : 'inARow', confidence: bundle.path[0]?.kind === 'sink' ? 'medium' : 'high', path: bundle.path,
        data: { apis: apiText(bundle), groups: groupText(facts, groups) }, fixes: permissionSuggestions(facts, bundle),
      });
    }
  },
});

function apiText({ apis, isOneCall }: PermissionBundle): LocalText {
  return isOneCall ? { en: apis[0]!, 'zh-cn': apis[0]! } : quoteNames(apis);
}

function groupText(facts: FileFacts, groups: readonly string[]): LocalText {
  const inLocale = (locale: 'en' | 'zh-cn') => groups.map(group => facts.describe(group, locale));
  const english = inLocale('en');
  return { en: `${english.slice(0, -1).join(', ')} and ${english.at(-1)!}`, 'zh-cn': inLocale('zh-cn').join('、') };
}
