// case: the prompt for a model service holds the material, the colours and the sizes of an article
// rules: no-third-party-sharing-without-consent
import Anthropic from '@anthropic-ai/sdk';
import type { Article } from './article';

const anthropic = new Anthropic();

function facts(article: Article): string {
  const colours = article.colours.map(({ name }) => name).join(', ');
  return [`Title: ${article.title}`, `Material: ${article.material}`, `Colours: ${colours}`, `Sizes: ${article.sizes.join('/')}`].join('\n');
}

export async function describeArticle(article: Article, language: 'en' | 'zh'): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 400,
    system: `Write a plain product text of at most 80 words in ${language === 'zh' ? 'Chinese' : 'English'}.`,
    messages: [{ role: 'user', content: facts(article) }],
  });
  const [first] = message.content;
  return first?.type === 'text' ? first.text : '';
}
