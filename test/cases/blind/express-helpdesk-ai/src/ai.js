import OpenAI from 'openai';

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const model = 'gpt-4o-mini';

export async function draftReply(ticket, customer) {
  const res = await openai.chat.completions.create({ // expect: no-third-party-sharing-without-consent
    model,
    messages: [
      { role: 'system', content: 'You answer support tickets of a bike shop. Be short and friendly.' },
      {
        role: 'user',
        content: `Customer: ${customer.fullName}, ${customer.email}, ${customer.phone}\n\n${ticket.subject}\n${ticket.text}`,
      },
    ],
  });
  return res.choices[0].message.content;
}

/** two sentences for the list of our own help pages */
export async function summariseArticle(article) {
  const res = await openai.chat.completions.create({
    model,
    messages: [
      { role: 'system', content: 'Summarise the help page in two sentences.' },
      { role: 'user', content: `${article.title}\n\n${article.markdown}` },
    ],
  });
  return res.choices[0].message.content;
}
