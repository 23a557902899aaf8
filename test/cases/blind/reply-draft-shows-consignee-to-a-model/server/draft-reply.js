// case: the prompt for a model service, built in another file, names the consignee with phone number and address
const { qwen } = require('./qwen');
const { buildPrompt } = require('./prompt');

const MODEL = 'qwen-plus';

async function draftReply(order, complaint) {
  const prompt = buildPrompt(order, complaint);
  const { data } = await qwen.post('/chat/completions', { model: MODEL, messages: [{ role: 'system', content: '你是客服助手，请起草一段礼貌的回复。' }, { role: 'user', content: prompt }] }); // expect: no-third-party-sharing-without-consent
  const [choice] = data.choices;
  return { orderNo: order.orderNo, draft: choice ? choice.message.content.trim() : '' };
}

module.exports = { draftReply };
