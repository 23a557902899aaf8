import assert from 'node:assert/strict';
import { articleText } from '../../eslint-plugin/article-text.js';
import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import { rules } from '../../eslint-plugin/rules/index.js';
import { createScratchProject } from '../support/scratch-project.js';

/** What a law is called, without its articles. */
const titleOf = (article: string) => article.replace(/\s+(?:Art\.|§|Annex|\d).*$/u, '');

const cited = rules.flatMap(({ name, meta }) => meta.docs.law.map(reference => ({ rule: name, ...reference })));

/** The articles of the findings of a program that logs an address, recognises a face, and asks again and again. */
function articlesIn(jurisdictions: string): readonly string[] {
  const files = {
    'privacy.yml': `extends: [privacy:all]\njurisdictions: [${jurisdictions}]\n`,
    'src/a.ts': "import * as faceapi from 'face-api.js';\nexport const look = (video: HTMLVideoElement) => faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\nexport const greet = (user: { email: string }) => console.log(user.email);\nexport const quote = (user: { income: number }, base: number) => { const price = user.income > 9 ? base * 2 : base; return price; };\n",
  };
  return new ProjectSession(createScratchProject(files)).result().findings.flatMap(({ law }) => law.map(({ article }) => article));
}

describe('the law behind rules', () => {
  it('is that of China and of the European Union for every rule', () => {
    for (const { name, meta } of rules) {
      const jurisdictions = new Set(meta.docs.law.map(({ jurisdiction }) => jurisdiction));
      assert.ok(jurisdictions.has('cn') && jurisdictions.has('eu'), name);
    }
  });

  it('has one name, one jurisdiction and one home for each law', () => {
    const homes = new Map<string, Set<string>>();
    for (const { article, jurisdiction, url } of cited) homes.set(titleOf(article), (homes.get(titleOf(article)) ?? new Set()).add(`${jurisdiction} ${new URL(url).host}`));
    assert.deepEqual([...homes].filter(([, places]) => places.size !== 1).map(([title, places]) => `${title}: ${[...places].join(', ')}`), []);
    assert.deepEqual([...homes.keys()].sort().filter((title, index, all) => all.some((other, at) => at !== index && other !== title && other.replace(/\W/g, '') !== '' && other.replace(/\W/g, '').toLowerCase() === title.replace(/\W/g, '').toLowerCase())), []);
  });

  it('is told in the language of whoever reads it', () => {
    for (const { article, jurisdiction } of cited.filter(one => one.jurisdiction === 'cn' || one.jurisdiction === 'eu')) {
      const { en, 'zh-cn': chinese } = articleText(article);
      assert.doesNotMatch(en, /\p{Script=Han}/u, `${jurisdiction}: ${article}`);
      assert.doesNotMatch(chinese, /Art\.|PIPL|Recital|Annex|Directive/, `${jurisdiction}: ${article}`);
    }
    assert.deepEqual(articleText('PIPL Art. 14, 28–30'), { en: 'PIPL Art. 14, 28–30', 'zh-cn': '《个人信息保护法》第14、28–30条' });
    assert.deepEqual(articleText('GDPR Art. 7(2), Recital 43'), { en: 'GDPR Art. 7(2), Recital 43', 'zh-cn': 'GDPR 第7(2)条、序言第43段' });
    assert.deepEqual(articleText('Our Rules 7'), { en: 'Our Rules 7', 'zh-cn': 'Our Rules 7' });
  });

  it('leads to the section that it names, where each has a page', () => {
    for (const { rule, article, url } of cited) {
      const section = /^(?:Cal\. Civ\. Code|11 CCR) § ([\d.]+)/.exec(article)?.[1];
      if (section !== undefined) assert.ok(url.endsWith(section.replace(/\.$/, '')), `${rule}: ${article} ${url}`);
    }
  });

  it('is told for the configured jurisdictions alone', () => {
    assert.ok(articlesIn('cn').includes('上海市数据条例 Art. 22') && articlesIn('cn').every(article => !/GDPR|Cal\.|BIPA|GBL/.test(article)));
    assert.deepEqual([...new Set(articlesIn('us-ca'))], ['Cal. Civ. Code § 1798.121']);
    assert.ok(articlesIn('us-il').includes('BIPA 15(b)') && articlesIn('us-il').every(article => article.startsWith('BIPA')));
    assert.deepEqual([...new Set(articlesIn('us-ny'))], ['GBL § 349-a']);
  });
});
