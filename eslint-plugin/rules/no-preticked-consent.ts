import type { ConsentControl, FileFacts } from '../../analysis/index.js';
import { createRule } from '../create-rule.js';
import type { Fix, LocalText } from '../rule.js';

interface Options {
  /** Purposes that rest on another basis than consent, so that their controls may begin with yes. */
  readonly exemptPurposes: readonly string[];
}

export default createRule({
  name: 'no-preticked-consent',
  meta: {
    type: 'problem',
    docs: {
      description: { en: 'Disallow controls, states and schemas of consent that begin with yes', 'zh-cn': '禁止同意控件、状态或数据模式默认为同意' },
      recommended: 'error',
      law: [
        { jurisdiction: 'cn', article: 'PIPL Art. 14', url: 'https://flk.npc.gov.cn/detail2.html?ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D' },
        { jurisdiction: 'cn', article: '消费者权益保护法实施条例 Art. 23', url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm' },
        { jurisdiction: 'cn', article: 'App违法违规收集使用个人信息行为认定方法 3(4)', url: 'https://www.cac.gov.cn/2019-12/27/c_1578986455686625.htm' },
        { jurisdiction: 'eu', article: 'GDPR Art. 4(11), Recital 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
      ],
    },
    messages: {
      preticked: { en: "The {{control}} '{{label}}' begins with yes.", 'zh-cn': '{{control}}“{{label}}”默认为同意。' },
    },
    fixes: {
      begin: { en: 'Begin with no', 'zh-cn': '默认不同意' },
    },
    hasFix: 'fix',
    schema: [{
      type: 'object', additionalProperties: false,
      properties: { exemptPurposes: { type: 'array', items: { type: 'string' }, description: 'Purposes that rest on another basis than consent, so that their controls may begin with yes.' } },
    }],
    defaultOptions: { exemptPurposes: [] as readonly string[] },
  },
  check(facts, report, { exemptPurposes }: Options) {
    const reported = new Set<number>();
    for (const control of facts.controls) {
      if (control.initial !== true || !control.asksToAgree || control.kind === 'record' || control.kind === 'button') continue;
      if (control.purposes.length > 0 && control.purposes.every(purpose => exemptPurposes.includes(purpose) || restsOnOtherBasis(facts, purpose))) continue;
      const isOwn = control.initialSpan === undefined || (control.initialSpan.start >= control.span.start && control.initialSpan.end <= control.span.end);
      const span = isOwn ? control.span : control.initialSpan!;
      if (reported.has(span.start)) continue;
      reported.add(span.start);
      report({
        span, messageId: 'preticked', confidence: 'high', data: { control: controls[control.kind], label: shortened(control.label) },
        fixes: fixesFor(facts, control),
      });
    }
  },
});

const controls: Readonly<Record<'checkbox' | 'state' | 'schema', LocalText>> = {
  checkbox: { en: 'box', 'zh-cn': '勾选框' },
  state: { en: 'state', 'zh-cn': '状态' },
  schema: { en: 'field', 'zh-cn': '字段' },
};

/** Whether the policy declares a basis other than consent for all data that it uses for a purpose. */
function restsOnOtherBasis({ context }: FileFacts, purpose: string): boolean {
  const entries = context.data.filter(({ purposes, category }) => purposes.includes(purpose) || category === purpose);
  return entries.length > 0 && entries.every(({ basis }) => basis !== undefined && basis !== 'consent');
}

function shortened(label: string): string {
  const plain = label.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

/** What a person sees may change at once; what is stored may need a migration, so that somebody has to look. */
function fixesFor({ path: file, text }: FileFacts, { kind, initialSpan: span }: ConsentControl): readonly Fix[] {
  if (!span) return [];
  const written = text.slice(span.start, span.end);
  const fix = kind === 'schema' ? 'suggestion' : 'fix';
  if (written === 'true') return [{ kind: fix, titleId: 'begin', edits: [{ file, span, text: 'false' }] }];
  return [];
}
