import { testRule } from '../../support/test-rule.js';

const head = "import { GetRecommendationsCommand, PersonalizeRuntimeClient } from '@aws-sdk/client-personalize-runtime';\nconst client = new PersonalizeRuntimeClient({});\n";
const search = "import algoliasearch from 'algoliasearch';\nconst shoes = algoliasearch('app', 'key').initIndex('shoes');\n";

testRule('require-personalization-optout', {
  valid: [
    {
      name: 'a setting of the person decides',
      code: `${head}export async function forYou(user: { id: string; personalizationEnabled: boolean }, popular: string[]) {
  if (!user.personalizationEnabled) return popular;
  return client.send(new GetRecommendationsCommand({ userId: user.id }));
}
`,
    },
    {
      name: 'what was asked of the person is called so, whatever it is kept in',
      code: `${head}const kept = new Map<string, { personalizationEnabled: boolean }>();
export async function forYou(id: string, popular: string[]) {
  const { personalizationEnabled } = kept.get(id) ?? { personalizationEnabled: false };
  if (!personalizationEnabled) return popular;
  return client.send(new GetRecommendationsCommand({ userId: id }));
}
export const save = (id: string, form: FormData) => kept.set(id, { personalizationEnabled: form.get('personal') === 'on' });
`,
    },
    {
      name: 'the option holds what the person set',
      code: `${search}export const find = (text: string, settings: { personalised: boolean }) => shoes.search(text, { enablePersonalization: settings.personalised });\n`,
    },
    {
      name: 'the results are the same for everybody',
      code: `${search}export const find = (text: string) => shoes.search(text, { enablePersonalization: false });\n`,
    },
    {
      name: 'advertisements follow nobody',
      code: "gtag('set', 'allow_ad_personalization_signals', false);\n",
    },
    {
      name: 'the rule is told that results may',
      options: [{ exempt: ['results'] }],
      code: `${search}export const find = (text: string) => shoes.search(text, { enablePersonalization: true });\n`,
    },
  ],
  invalid: [
    {
      name: 'everybody is recommended to by what they did',
      code: `${head}export async function forYou(user: { id: string; active: boolean }, popular: string[]) {
  if (!user.active) return popular;
  return client.send(new GetRecommendationsCommand({ userId: user.id }));
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'PersonalizeRuntimeClient.send', shows: 'recommendations' }, line: 5, column: 10, endLine: 5, endColumn: 73 }],
    },
    {
      name: 'it is asked if there is a profile, and not if it may be used',
      code: `${head}import { load } from './profiles';
export async function forYou(id: string, popular: string[]) {
  const userProfile = await load(id);
  if (!userProfile) return popular;
  return client.send(new GetRecommendationsCommand({ userId: id }));
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'PersonalizeRuntimeClient.send', shows: 'recommendations' }, line: 7 }],
    },
    {
      name: 'the results follow a profile, whoever looks',
      code: `${search}export const find = (text: string) => shoes.search(text, { enablePersonalization: true });\n`,
      errors: [{
        messageId: 'unasked', data: { api: 'initIndex.search', shows: 'search results' }, line: 3, column: 39, endLine: 3, endColumn: 90,
        suggestions: [{ messageId: 'turnOff', data: { option: 'enablePersonalization: false' }, output: `${search}export const find = (text: string) => shoes.search(text, { enablePersonalization: false });\n` }],
      }],
    },
    {
      name: '广告按个人画像展示',
      locale: 'zh-cn',
      code: "export function start() {\n  gtag('set', 'allow_ad_personalization_signals', true);\n}\n",
      errors: [{
        message: '“gtag”按个人情况选择广告，此前没有检查用户的设置；提供不针对个人特征的选项即可满足本规则。', line: 2, column: 3, endLine: 2, endColumn: 56,
        suggestions: [{ desc: '关闭：“false”', output: "export function start() {\n  gtag('set', 'allow_ad_personalization_signals', false);\n}\n" }],
      }],
    },
  ],
});
